import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { addKnownSchoolDays } from '../calendar/school-days.ts';
import type { PlanningCalendar, PlanningMoment } from '../planning/problem.ts';
import { dayIndex, startOfInstant } from '../schedule/grid.ts';
import { MARGIN_DAYS } from '../schedule/problem.ts';
import { type DatedMoment, dayOfStart, startOf } from '../trajectory/moments.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/**
 * How a meeting lies in the problem: to be placed, free to make way, or where it is. `until`: the last day of a meeting
 * that may stand behind its own days.
 */
export function placed(
  posed: PlanningMoment,
  moment: DatedMoment,
  grid: PlanningCalendar,
  now: Temporal.Instant,
  {
    asked,
    left,
    until,
  }: { readonly asked: boolean; readonly left: boolean; readonly until: number | undefined },
): PlanningMoment {
  const { pinned: _, ...rest } = posed;
  const start = startOfInstant(grid, moment.start) ?? clamped(grid, moment, posed.duration);
  const day = Math.floor(start / grid.slotsPerDay);
  const current = { start, invited: (moment.calendar?.invited.length ?? 0) > 0 || asked };
  if (asked) {
    const window = until === undefined ? rest.window : { ...rest.window, toDay: until };
    return { ...rest, window, prefer: { day }, current };
  }
  const begun = Temporal.Instant.compare(startOf(moment), now) <= 0;
  const stays = moment.state === 'held' || begun || moment.pinned || left || day < (posed.notBefore ?? 0);
  if (stays) return { ...rest, pinned: start };
  const { fromDay = day, toDay = day } = rest.window;
  const window = { fromDay: Math.min(fromDay, day), toDay: Math.max(toDay, day) };
  return { ...rest, window, prefer: { day }, current };
}

/** What stood outside the hours of the grid, at the nearest hour inside. */
function clamped(grid: PlanningCalendar, moment: DatedMoment, duration: number): number {
  const day = dayIndex(grid, dayOfStart(moment));
  const before = startOfInstant(grid, startOf(moment).add({ hours: 4 }).toString()) !== undefined;
  return day * grid.slotsPerDay + (before ? 0 : grid.slotsPerDay - duration);
}

/** So many school days behind its own window, or behind the first day on which it can be, whichever is later. */
export function widened(
  { window, notBefore = 0 }: PlanningMoment,
  grid: PlanningCalendar,
  calendar: SchoolCalendar,
) {
  const from = Math.min(grid.days.length - 1, Math.max(window.toDay ?? 0, notBefore));
  const date = Temporal.PlainDate.from(grid.days[from]!.date);
  return dayIndex(grid, addKnownSchoolDays(calendar, date, MARGIN_DAYS));
}

/** A meeting at another of her schools: it stays where it is. */
export function stayingElsewhere(
  trajectory: Trajectory,
  moment: DatedMoment,
  grid: PlanningCalendar,
  index: ReadonlyMap<PersonId, number>,
  school: number,
): PlanningMoment {
  return {
    key: `${trajectory.id}/${moment.id}`,
    trajectory: trajectory.id,
    duration: Math.ceil(moment.durationMin / grid.slotMinutes),
    people: moment.attendees.flatMap(({ person }) => index.get(person) ?? []),
    hours: 'any',
    place: moment.place === 'onsite' ? { kind: 'onsite', school } : { kind: 'online' },
    window: {},
    pinned: startOfInstant(grid, moment.start)!,
  };
}
