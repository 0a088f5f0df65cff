import { Temporal } from 'temporal-polyfill';
import { daysAfter } from '../calendar/days-after.ts';
import { isSchoolDay, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { mondayOf } from '../calendar/weekday.ts';
import { ZONE } from '../calendar/zone.ts';
import type { PlanningCalendar } from '../planning/problem.ts';

/** A quarter of an hour from eight to six: ½ and ¾ hour fit exactly. */
export const SLOT_MINUTES = 15;
export const DAY_START = '08:00';
const SLOTS_PER_DAY = 40;

/** Days of the calendar laid out as a grid, `from` and `until` included; weeks are numbered from the first. */
export function gridOf(
  calendar: SchoolCalendar,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): PlanningCalendar {
  return gridOver([calendar], from, until);
}

/** The same for several schools at once: a day on which any of them teaches is open. */
export function gridOver(
  calendars: readonly SchoolCalendar[],
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): PlanningCalendar {
  const first = mondayOf(from);
  const days = [];
  for (let day = from; Temporal.PlainDate.compare(day, until) <= 0; day = daysAfter(day, 1)) {
    days.push({
      date: day.toString(),
      week: Math.floor(first.until(day).days / 7),
      open: calendars.some((calendar) => isSchoolDay(calendar, day)),
    });
  }
  return { slotsPerDay: SLOTS_PER_DAY, slotMinutes: SLOT_MINUTES, dayStart: DAY_START, days };
}

/** Index of a day; one before the grid is 0, one behind it the last. */
export function dayIndex(grid: PlanningCalendar, date: Temporal.PlainDate): number {
  const first = Temporal.PlainDate.from(grid.days[0]!.date);
  return Math.min(grid.days.length - 1, Math.max(0, first.until(date).days));
}

/** The absolute start that an instant (UTC ISO) stands for; undefined when it lies outside the grid. */
export function startOfInstant(grid: PlanningCalendar, instant: string): number | undefined {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE);
  const date = local.toPlainDate();
  const day = Temporal.PlainDate.from(grid.days[0]!.date).until(date).days;
  const slot = slotOfTime(grid, local.toPlainTime());
  return day >= 0 && day < grid.days.length && slot >= 0 && slot < grid.slotsPerDay
    ? day * grid.slotsPerDay + Math.floor(slot)
    : undefined;
}

/** Starts of a grid that were asked for before: to look for a free time asks for the same few many times. */
const knownInstants = new WeakMap<PlanningCalendar, Map<number, string>>();

/** The instant (UTC ISO) of an absolute start, by the wall clock in the school's zone. */
export function instantOfStart(grid: PlanningCalendar, start: number): string {
  const known = knownInstants.get(grid) ?? new Map<number, string>();
  knownInstants.set(grid, known);
  const instant = known.get(start) ?? madeOfStart(grid, start);
  known.set(start, instant);
  return instant;
}

function madeOfStart(grid: PlanningCalendar, start: number): string {
  const date = Temporal.PlainDate.from(grid.days[Math.floor(start / grid.slotsPerDay)]!.date);
  const minutes = (start % grid.slotsPerDay) * grid.slotMinutes;
  const time = Temporal.PlainTime.from(grid.dayStart).add({ minutes });
  return date.toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant().toString();
}

/** A wall-clock time in slots from the start of the day; fractions where it lies inside a slot. */
export function slotOfTime(grid: PlanningCalendar, time: Temporal.PlainTime): number {
  return (minutesOf(time) - minutesOf(Temporal.PlainTime.from(grid.dayStart))) / grid.slotMinutes;
}

/** Since midnight; by hand, as it is asked for every day of everybody's year. */
function minutesOf({ hour, minute, second, millisecond }: Temporal.PlainTime): number {
  return hour * 60 + minute + second / 60 + millisecond / 60_000;
}
