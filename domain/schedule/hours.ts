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
  const first = Temporal.PlainDate.from(grid.days[0]!.date);
  for (const one of busy) {
    const from = Temporal.Instant.from(one.from).toZonedDateTimeISO(ZONE);
    const until = Temporal.Instant.from(one.until).toZonedDateTimeISO(ZONE);
    for (
      let date = from.toPlainDate();
      Temporal.PlainDate.compare(date, until.toPlainDate()) <= 0;
      date = date.add({ days: 1 })
    ) {
      const day = first.until(date).days;
      if (day < 0 || day >= grid.days.length) continue;
      const begins = date.equals(from.toPlainDate()) ? slotOfTime(grid, from.toPlainTime()) : 0;
      const ends = date.equals(until.toPlainDate())
        ? slotOfTime(grid, until.toPlainTime())
        : grid.slotsPerDay;
      const low = Math.max(0, Math.floor(begins));
      const high = Math.min(grid.slotsPerDay, Math.ceil(ends));
      if (high > low) addSlots(set, day, low, high);
    }
  }
  return set;
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
