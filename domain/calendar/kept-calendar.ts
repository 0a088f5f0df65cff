import { Temporal } from 'temporal-polyfill';
import { cleanLine } from '../forms/clean.ts';
import type { Holiday } from './holidays.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import { schoolYearOf } from './school-year.ts';

/** A holiday as somebody fills it in: the school year follows from its first day. */
export type KeptHoliday = Omit<Holiday, 'schoolYear'>;

/** What a school keeps of its own calendar: all but the lesson times. Days are ISO dates. */
export type KeptCalendar = Omit<SchoolCalendar, 'hours' | 'ownHolidays'> & {
  readonly ownHolidays: readonly KeptHoliday[];
};

/** What there is to keep of a calendar. */
export function keptOf({ hours: _, ownHolidays, ...rest }: SchoolCalendar): KeptCalendar {
  return { ...rest, ownHolidays: ownHolidays.map(({ name, from, to }) => ({ name, from, to })) };
}

/** The calendar with what was filled in, in order of date. Only for what `checkKept` had nothing against. */
export function withKept({ hours }: SchoolCalendar, kept: KeptCalendar): SchoolCalendar {
  return {
    ...kept,
    hours,
    daysOff: kept.daysOff
      .map((day) => ({ ...day, label: cleanLine(day.label) }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    ownHolidays: kept.ownHolidays.map(inItsYear).sort(byFirstDay),
    closures: [...kept.closures].sort(byFirstDay),
    ...(kept.filming ? { filming: { ...kept.filming, ask: cleanLine(kept.filming.ask) } } : {}),
  };
}

/** Every holiday begins in the school year that it belongs to, the summer that closes it among them. */
export function inItsYear(holiday: KeptHoliday): Holiday {
  return { ...holiday, schoolYear: schoolYearOf(Temporal.PlainDate.from(holiday.from)) };
}

function byFirstDay(a: { readonly from: string }, b: { readonly from: string }): number {
  return a.from < b.from ? -1 : 1;
}
