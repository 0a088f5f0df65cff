import { type Appointment, stateOf } from './appointment.ts';
import { h, icon } from './dom.ts';
import { dayOf, localMoment, timeOf } from './time.ts';
import { addDays, lanes, noon } from './week.ts';

interface Week {
  readonly monday: string;
  /** Tenant time, epoch milliseconds. */
  readonly now: number;
  readonly appointments: readonly Appointment[];
  readonly open: (which: Appointment) => void;
  /** The person has no mailbox here, only invitations by mail. */
  readonly mailOnly: boolean;
}

const FIRST_HOUR = 7;
const LAST_HOUR = 18;
const MINUTE = 60_000;

const dateOf = (at: number) => localMoment(at).slice(0, 10);
/** Minutes after midnight on the wall clock. */
const minuteOf = (at: number) => {
  const [hour = 0, minute = 0] = localMoment(at).slice(11).split(':').map(Number);
  return hour * 60 + minute;
};

/** The days of a week; at the weekend only when there is something. Wide screens show it as a grid, narrow ones as a list. */
export function weekGrid({ monday, now, appointments, open, mailOnly }: Week): HTMLElement[] {
  const dates = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const byDate = new Map(
    dates.map((date) => [date, appointments.filter((each) => isOn(each, date))] as const),
  );
  const days = dates.filter((date, index) => index < 5 || byDate.get(date)!.length > 0);
  const timed = appointments.filter(({ allDay }) => !allDay);
  const from = Math.min(FIRST_HOUR, ...timed.map(({ start }) => Math.floor(minuteOf(start) / 60)));
  const to = Math.max(LAST_HOUR, ...timed.map(({ end }) => Math.ceil(minuteOf(end) / 60)));
  const hours = Array.from({ length: to - from }, (_, index) => from + index);
  return [
    ...(mailOnly
      ? [
          h(
            'p',
            { class: 'agenda-note' },
            'Geen mailbox in deze tenant: dit zijn de uitnodigingen die per mail kwamen.',
          ),
        ]
      : []),
    h(
      'div',
      { class: 'week', style: `--from: ${from * 60}; --hours: ${to - from}; --days: ${days.length}` },
      h(
        'div',
        { class: 'hours', 'aria-hidden': 'true' },
        hours.map((hour) => h('span', {}, `${hour}:00`)),
      ),
      days.map((date) => daySection(date, byDate.get(date)!, now, open)),
    ),
  ];
}

function isOn({ start, end, allDay }: Appointment, date: string): boolean {
  // An all-day event ends at the next midnight.
  return allDay ? dateOf(start) <= date && dateOf(end - MINUTE) >= date : dateOf(start) === date;
}

function daySection(
  date: string,
  appointments: readonly Appointment[],
  now: number,
  open: Week['open'],
): HTMLElement {
  const today = dateOf(now) === date;
  const [weekday = '', ...day] = dayOf(noon(date)).split(' ');
  const whole = appointments.filter(({ allDay }) => allDay);
  const timed = lanes(appointments.filter(({ allDay }) => !allDay));
  const heading = h(
    'h2',
    today ? { 'aria-current': 'date' } : {},
    h('span', {}, weekday),
    ` ${day.join(' ')}`,
    today && h('span', { class: 'sr' }, ' (vandaag)'),
  );
  return h(
    'section',
    { class: today ? 'day today' : 'day' },
    heading,
    appointments.length === 0 && h('p', { class: 'no-events' }, 'Geen afspraken'),
    whole.length > 0 &&
      h(
        'ul',
        { class: 'all-day' },
        whole.map((each) => h('li', {}, eventButton(each, open))),
      ),
    h(
      'ol',
      { class: 'timed' },
      timed.map(({ item, lane, lanes: count }) =>
        h(
          'li',
          {
            style: `--at: ${minuteOf(item.start)}; --long: ${(item.end - item.start) / MINUTE}; --lane: ${lane}; --lanes: ${count}`,
          },
          eventButton(item, open),
        ),
      ),
      today && h('li', { class: 'now', style: `--at: ${minuteOf(now)}`, 'aria-hidden': 'true' }),
    ),
  );
}

function eventButton(each: Appointment, open: Week['open']): HTMLElement {
  const state = stateOf(each);
  const kind = each.cancelled
    ? 'is-cancelled'
    : each.isOrganizer || each.answered === 'accepted'
      ? 'is-sure'
      : 'is-open';
  const time = each.allDay ? 'Hele dag' : `${timeOf(each.start)} – ${timeOf(each.end)}`;
  return h(
    'button',
    {
      class: `event ${kind}${each.free ? ' is-free' : ''}`,
      'data-event': each.id,
      onclick: () => open(each),
      title: `${time} ${each.subject}`,
    },
    h('span', { class: 'event-time' }, time),
    h('strong', {}, each.subject),
    state !== '' && h('span', { class: 'event-state' }, state),
    each.place !== '' && h('span', { class: 'event-place' }, each.place),
    each.online && h('span', { class: 'event-place' }, icon('video'), 'Teams'),
  );
}
