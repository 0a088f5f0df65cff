import type { Temporal } from 'temporal-polyfill';
import { daysAfter } from './days-after.ts';

export const schoolWeekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** A day on which Dutch primary schools teach and their staff work. */
export type Weekday = (typeof schoolWeekdays)[number];

/** The weekday of a date; undefined on Saturday and Sunday. */
export function weekdayOf(date: Temporal.PlainDate): Weekday | undefined {
  return schoolWeekdays[date.dayOfWeek - 1];
}

/** The Monday of the ISO week that a date lies in. */
export function mondayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return daysAfter(date, 1 - date.dayOfWeek);
}
