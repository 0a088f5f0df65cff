import type { Temporal } from 'temporal-polyfill';

/** A school year by its two calendar years, for instance '2026-2027'. */
export type SchoolYear = `${number}-${number}`;

/** The school year that begins in August of `year`. */
export function schoolYearFrom(year: number): SchoolYear {
  return `${year}-${year + 1}`;
}

/**
 * The school year of a date: 1 August up to and including 31 July (Wet op het primair onderwijs, art. 1).
 * The summer holiday is thus cut in two; no teaching week is, in any region.
 */
export function schoolYearOf(date: Temporal.PlainDate): SchoolYear {
  return schoolYearFrom(date.month >= 8 ? date.year : date.year - 1);
}

/** The school year before: '2026-2027' gives '2025-2026'. */
export function schoolYearBefore(year: SchoolYear): SchoolYear {
  return schoolYearFrom(Number(year.slice(0, 4)) - 1);
}
