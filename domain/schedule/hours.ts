import { Temporal } from 'temporal-polyfill';
import { classHoursOn, type SchoolCalendar } from '../calendar/school-calendar.ts';
import type { TimeSpan } from '../calendar/time-span.ts';
import { lessonHoursOn, type Roster, workingHoursOn } from '../calendar/working-hours.ts';
import { ZONE } from '../calendar/zone.ts';
import { addSlots, noSlots, removeSlots, type SlotSet } from '../planning/bits.ts';
import type { PlanningCalendar, Roster as PlanningRoster } from '../planning/problem.ts';
import { slotOfTime } from './grid.ts';

/** A person's hours over the grid: lessons only while the school teaches, talks only outside them. */
export function planningRoster(
  grid: PlanningCalendar,
  calendar: SchoolCalendar,
  roster: Roster,
): PlanningRoster {
  const any = noSlots(grid.days.length);
  const lessons = noSlots(grid.days.length);
  const after = noSlots(grid.days.length);
  grid.days.forEach(({ date, open }, day) => {
    if (!open) return;
    const on = Temporal.PlainDate.from(date);
    const working = workingHoursOn(roster, on);
    if (!working) return;
    within(grid, working, (from, to) => {
      addSlots(any, day, from, to);
      addSlots(after, day, from, to);
    });
    if (!classHoursOn(calendar, on)) return;
    for (const lesson of lessonHoursOn(roster, on)) {
      within(grid, lesson, (from, to) => addSlots(lessons, day, from, to));
      around(grid, lesson, (from, to) => removeSlots(after, day, from, to));
    }
  });
  const teaches = lessons.some((word) => word !== 0);
  return teaches ? { any, class: lessons, after } : { any, after };
}

/** Taken time as slots; a slot that is touched at all is taken. Intervals are instants (UTC ISO). */
export function busySlots(
  grid: PlanningCalendar,
  busy: readonly { readonly from: string; readonly until: string }[],
): SlotSet {
  const set = noSlots(grid.days.length);
  const opens = openingsOf(grid);
  const slotMs = grid.slotMinutes * 60_000;
  for (const one of busy) {
    const from = Date.parse(one.from);
    const until = Date.parse(one.until);
    for (let day = lastBy(opens, from); day < opens.length && opens[day]! < until; day++) {
      const low = Math.max(0, Math.floor((from - opens[day]!) / slotMs));
      const high = Math.min(grid.slotsPerDay, Math.ceil((until - opens[day]!) / slotMs));
      if (high > low) addSlots(set, day, low, high);
    }
  }
  return set;
}

const openings = new WeakMap<PlanningCalendar, Float64Array>();

/** When each day of a grid begins, epoch milliseconds. No clock is put forward or back while it lasts. */
function openingsOf(grid: PlanningCalendar): Float64Array {
  const known = openings.get(grid);
  if (known) return known;
  const plainTime = Temporal.PlainTime.from(grid.dayStart);
  const opens = Float64Array.from(
    grid.days,
    ({ date }) =>
      Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: ZONE, plainTime }).epochMilliseconds,
  );
  openings.set(grid, opens);
  return opens;
}

/** The last day that began by an instant; the first when none did. */
function lastBy(opens: Float64Array, instant: number): number {
  let low = 0;
  let high = opens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (opens[middle]! <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whole slots inside a span. */
function within(grid: PlanningCalendar, span: TimeSpan, use: (from: number, to: number) => void): void {
  const from = Math.max(0, Math.ceil(slotOfTime(grid, Temporal.PlainTime.from(span.from))));
  const to = Math.min(grid.slotsPerDay, Math.floor(slotOfTime(grid, Temporal.PlainTime.from(span.to))));
  if (to > from) use(from, to);
}

/** All slots that a span touches. */
function around(grid: PlanningCalendar, span: TimeSpan, use: (from: number, to: number) => void): void {
  const from = Math.max(0, Math.floor(slotOfTime(grid, Temporal.PlainTime.from(span.from))));
  const to = Math.min(grid.slotsPerDay, Math.ceil(slotOfTime(grid, Temporal.PlainTime.from(span.to))));
  if (to > from) use(from, to);
}
