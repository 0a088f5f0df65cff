import { Temporal } from 'temporal-polyfill';
import { classHoursOn, covers, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { mondayOf } from '../calendar/weekday.ts';
import { isFreeForTalk, officeRoster, type Roster } from '../calendar/working-hours.ts';
import { ZONE } from '../calendar/zone.ts';
import type { Moment } from '../trajectory/moment.ts';
import { endOf, isScheduled, startOf } from '../trajectory/moments.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/** Days from next Monday in which a place is looked for: behind the longest holiday within a school year. */
const DAYS = 21;
/** Days from today within which any place lies. */
export const PLACE_DAYS = DAYS + 7;
const stepMinutes = 15;
const afternoon = Temporal.PlainTime.from('13:00');
const evening = Temporal.PlainTime.from('18:00');

export interface PlaceSituation {
  readonly calendar: SchoolCalendar;
  readonly rosters: Readonly<Record<PersonId, Roster>>;
  readonly now: Temporal.Instant;
  /** When people are taken, as instants (UTC ISO); absent: unknown. */
  readonly busy?: Readonly<Record<PersonId, readonly { readonly from: string; readonly until: string }[]>>;
}

/**
 * The first place for a talk from next Monday on, an instant (UTC ISO): an afternoon of a school day after the
 * lessons, at which everybody who attends works, teaches no class, has nothing else in this trajectory and, as far as
 * her calendar is known, nothing else at all. Undefined when there is none within three weeks.
 */
export function nextPlace(
  moment: Moment,
  trajectory: Trajectory,
  { calendar, rosters, now, busy = {} }: PlaceSituation,
): string | undefined {
  const today = now.toZonedDateTimeISO(ZONE).toPlainDate();
  const monday = mondayOf(today).add({ weeks: 1 });
  const meetings = trajectory.moments.filter(isScheduled).filter((one) => sharesSomebody(one, moment));
  const taken = [
    ...meetings.map((one) => ({ from: startOf(one), until: endOf(one) })),
    ...moment.attendees
      .flatMap(({ person }) => busy[person] ?? [])
      .map((one) => ({ from: Temporal.Instant.from(one.from), until: Temporal.Instant.from(one.until) })),
  ];
  for (let at = 0; at < DAYS; at += 1) {
    const day = monday.add({ days: at });
    if (!covers(calendar, day)) return undefined;
    for (const start of startsOn(day, calendar)) {
      const end = start.add({ minutes: moment.durationMin });
      if (Temporal.PlainTime.compare(end, evening) > 0 || Temporal.PlainTime.compare(end, start) <= 0) break;
      const span = { from: clock(start), to: clock(end) };
      const areFree = moment.attendees.every(({ person }) =>
        isFreeForTalk(calendar, rosters[person] ?? officeRoster(), day, span),
      );
      const from = day.toZonedDateTime({ timeZone: ZONE, plainTime: start }).toInstant();
      const until = from.add({ minutes: moment.durationMin });
      if (areFree && !taken.some((one) => overlaps(one.from, one.until, from, until))) {
        return from.toString();
      }
    }
  }
  return undefined;
}

/** Each quarter of an hour of an afternoon once the lessons are over. */
function startsOn(day: Temporal.PlainDate, calendar: SchoolCalendar): readonly Temporal.PlainTime[] {
  const lessons = classHoursOn(calendar, day);
  const over = lessons ? Temporal.PlainTime.from(lessons.to) : afternoon;
  const begin = (Temporal.PlainTime.compare(over, afternoon) > 0 ? over : afternoon).round({
    smallestUnit: 'minute',
    roundingIncrement: stepMinutes,
    roundingMode: 'ceil',
  });
  const count = Math.max(0, Math.floor(begin.until(evening).total('minutes') / stepMinutes));
  return Array.from({ length: count }, (_, index) => begin.add({ minutes: index * stepMinutes }));
}

function sharesSomebody(one: Moment, other: Moment): boolean {
  return one.attendees.some(({ person }) => other.attendees.some((each) => each.person === person));
}

function overlaps(
  from: Temporal.Instant,
  until: Temporal.Instant,
  otherFrom: Temporal.Instant,
  otherUntil: Temporal.Instant,
): boolean {
  return Temporal.Instant.compare(from, otherUntil) < 0 && Temporal.Instant.compare(otherFrom, until) < 0;
}

function clock(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: 'minute' });
}
