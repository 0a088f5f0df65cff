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
  // a week has a handful of spans, a year two hundred days
  const known = new Map<string, ReturnType<typeof slotsIn>>();
  const slotsOf = (span: TimeSpan) => {
    const key = `${span.from} ${span.to}`;
    const slots = known.get(key) ?? slotsIn(grid, span);
    known.set(key, slots);
    return slots;
  };
  grid.days.forEach(({ date, open }, day) => {
    if (!open) return;
    const on = Temporal.PlainDate.from(date);
    const working = workingHoursOn(roster, on);
    if (!working) return;
    const { inside } = slotsOf(working);
    addSlots(any, day, ...inside);
    addSlots(after, day, ...inside);
    if (!classHoursOn(calendar, on)) return;
    for (const lesson of lessonHoursOn(roster, on)) {
      const slots = slotsOf(lesson);
      addSlots(lessons, day, ...slots.inside);
      removeSlots(after, day, ...slots.touched);
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

/**
 * Where in a day of the grid something from one instant to another (epoch milliseconds) lies; a slot that is touched at
 * all is taken. Undefined where it touches none.
 */
export function slotsBetween(
  grid: PlanningCalendar,
  from: number,
  until: number,
): { readonly day: number; readonly from: number; readonly to: number } | undefined {
  const opens = openingsOf(grid);
  const slotMs = grid.slotMinutes * 60_000;
  const day = lastBy(opens, until - 1);
  const low = Math.max(0, Math.floor((from - opens[day]!) / slotMs));
  const high = Math.min(grid.slotsPerDay, Math.ceil((until - opens[day]!) / slotMs));
  return high > low ? { day, from: low, to: high } : undefined;
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

/** From inclusive, to exclusive. */
type Slots = readonly [from: number, to: number];

/** Whole slots inside a span, and all that it touches; none when to is not behind from. */
function slotsIn(
  grid: PlanningCalendar,
  span: TimeSpan,
): { readonly inside: Slots; readonly touched: Slots } {
  const from = slotOfTime(grid, Temporal.PlainTime.from(span.from));
  const to = slotOfTime(grid, Temporal.PlainTime.from(span.to));
  const clamp = (slot: number) => Math.min(grid.slotsPerDay, Math.max(0, slot));
  return {
    inside: [clamp(Math.ceil(from)), clamp(Math.floor(to))],
    touched: [clamp(Math.floor(from)), clamp(Math.ceil(to))],
  };
}
