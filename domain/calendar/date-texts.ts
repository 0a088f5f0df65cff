import { Temporal } from 'temporal-polyfill';
import { mondayOf } from './weekday.ts';
import { dateText, daysText, longDateText, shortDateText, timeText } from './wording.ts';
import { ZONE } from './zone.ts';

/** A numbered week of a school, by its Monday (`YYYY-MM-DD`). */
export interface NumberedWeek {
  readonly monday: string;
  readonly number: number;
}

/*
 * How a date reads to a person. A day that somebody plans by, keeps or looks for (a meeting, a term, an agreement, a
 * period, what is deleted when) has its week with it, here or on a line below it: schools think in weeks. A stamp has
 * none, when something was done, read, signed, sent or changed: the bare texts of `wording.ts` are for those, and for
 * lists of days that stand below their week. Each takes a day (`YYYY-MM-DD`) or an instant (UTC ISO), on Dutch time,
 * and the numbered week it lies in. Without one (a holiday, behind the last known holidays, no school at hand) only
 * the ISO week is said; a week that the day does not lie in is not believed.
 */

/** 'schoolweek 10 · week 45 · 3–7 nov', without a numbered week 'week 45 · 3–7 nov': the line below a date. */
export function weekLine(at: string, week: NumberedWeek | undefined): string {
  const monday = mondayOf(dayAt(at));
  return `${weekBriefly(at, week)} · ${daysText(monday, monday.add({ days: 4 }))}`;
}

/** 'schoolweek 10 · week 45', without a numbered week 'week 45': beside a date where there is little room. */
export function weekBriefly(at: string, week: NumberedWeek | undefined): string {
  const monday = mondayOf(dayAt(at));
  const number = week?.monday === monday.toString() ? `schoolweek ${week.number} · ` : '';
  return `${number}week ${monday.weekOfYear}`;
}

/** 'di 3 november (schoolweek 10 · week 45 · 3–7 nov)'. */
export function datedText(at: string, week: NumberedWeek | undefined): string {
  return `${dateText(dayAt(at))} (${weekLine(at, week)})`;
}

/** 'di 3 november, 15.45 (schoolweek 10 · week 45 · 3–7 nov)', of an instant. */
export function datedTimeText(instant: string, week: NumberedWeek | undefined): string {
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainTime();
  return `${dateText(dayAt(instant))}, ${timeText(time)} (${weekLine(instant, week)})`;
}

/** 'dinsdag 3 november 2026 (schoolweek 10 · week 45 · 3–7 nov)'. */
export function longDatedText(at: string, week: NumberedWeek | undefined): string {
  return `${longDateText(dayAt(at))} (${weekLine(at, week)})`;
}

/** '3 nov · schoolweek 10 · week 45', where there is little room. */
export function narrowDatedText(at: string, week: NumberedWeek | undefined): string {
  return `${shortDateText(dayAt(at))} · ${weekBriefly(at, week)}`;
}

/** 'schoolweek 10 · week 45 · 3–7 nov' of a numbered week itself. */
export function weekText(week: NumberedWeek): string {
  return weekLine(week.monday, week);
}

function dayAt(at: string): Temporal.PlainDate {
  return at.includes('T')
    ? Temporal.Instant.from(at).toZonedDateTimeISO(ZONE).toPlainDate()
    : Temporal.PlainDate.from(at);
}
