import { Temporal } from 'temporal-polyfill';
import { classHoursOn, covers, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { mondayOf } from '../calendar/weekday.ts';
import { isFreeForTalk, officeRoster, type Roster } from '../calendar/working-hours.ts';
import { ZONE } from '../calendar/zone.ts';
import { busyWith } from '../replanning/busy-with.ts';
import type { Moment } from '../trajectory/moment.ts';
import { endOf, isScheduled, startOf } from '../trajectory/moments.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { Engagement } from './engaged.ts';

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
  /** What they attend in other trajectories; absent: nothing. */
  readonly engaged?: readonly Engagement[];
  /** The last day on which it would still be in time. */
  readonly by?: Temporal.PlainDate;
}

/**
 * The first place for a talk from next Monday on, an instant (UTC ISO): an afternoon of a school day after the
 * lessons, at which everybody who attends works, teaches no class, has nothing else in this trajectory and, as far as
 * her calendar is known, nothing else at all. Where that would come too late, the first still this week: at least one
 * contact a month is what the source text asks. Undefined when there is none within three weeks.
 */
export function nextPlace(
  moment: Moment,
  trajectory: Trajectory,
  { calendar, rosters, now, busy = {}, engaged = [], by }: PlaceSituation,
): string | undefined {
  const today = now.toZonedDateTimeISO(ZONE).toPlainDate();
  const meetings = trajectory.moments.filter(isScheduled).filter((one) => sharesSomebody(one, moment));
  const all = busyWith(busy, engaged);
  const taken = [
    ...meetings.map((one) => ({ from: startOf(one), until: endOf(one) })),
    ...moment.attendees
      .flatMap(({ person }) => all[person] ?? [])
      .map((one) => ({ from: Temporal.Instant.from(one.from), until: Temporal.Instant.from(one.until) })),
  ];
  for (const day of daysFrom(today, by)) {
    if (!covers(calendar, day)) continue;
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

/** In the order in which they are looked at: from next Monday, in time; then what is left of this week; then later. */
function daysFrom(today: Temporal.PlainDate, by?: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const monday = mondayOf(today).add({ weeks: 1 });
  const all = Array.from({ length: DAYS }, (_, at) => monday.add({ days: at }));
  if (!by) return all;
  const isInTime = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, by) <= 0;
  const tomorrow = today.add({ days: 1 });
  const left = Array.from({ length: tomorrow.until(monday).days }, (_, at) => tomorrow.add({ days: at }));
  return [...all.filter(isInTime), ...left.filter(isInTime), ...all.filter((day) => !isInTime(day))];
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
