import { Temporal } from 'temporal-polyfill';
import { labelChars } from '../calendar/check-kept.ts';
import { inItsYear, type KeptCalendar, type KeptHoliday } from '../calendar/kept-calendar.ts';
import { type Cell, dayOf, plain, shown, tableOf, type Unclear, type UnclearWhy } from './table.ts';

/** How the columns may be called. */
const columns = {
  kind: ['soort', 'wat', 'type'],
  from: ['van', 'datum', 'begin', 'eerste dag'],
  to: ['tot en met', 't/m', 'tot', 'eind', 'laatste dag'],
  label: ['naam', 'omschrijving', 'toelichting'],
} as const;
export type CalendarColumn = keyof typeof columns;

type Kind =
  | { readonly of: 'daysOff'; readonly kind: 'studiedag' | 'vrij' }
  | { readonly of: 'holiday'; readonly name: KeptHoliday['name'] }
  | { readonly of: 'closure'; readonly kind: KeptCalendar['closures'][number]['kind'] };

const kinds: Readonly<Record<string, Kind>> = {
  studiedag: { of: 'daysOff', kind: 'studiedag' },
  studiedagen: { of: 'daysOff', kind: 'studiedag' },
  'vrije dag': { of: 'daysOff', kind: 'vrij' },
  vrij: { of: 'daysOff', kind: 'vrij' },
  margedag: { of: 'daysOff', kind: 'vrij' },
  herfstvakantie: { of: 'holiday', name: 'herfst' },
  kerstvakantie: { of: 'holiday', name: 'kerst' },
  voorjaarsvakantie: { of: 'holiday', name: 'voorjaar' },
  krokusvakantie: { of: 'holiday', name: 'voorjaar' },
  meivakantie: { of: 'holiday', name: 'mei' },
  zomervakantie: { of: 'holiday', name: 'zomer' },
  staking: { of: 'closure', kind: 'strike' },
  weer: { of: 'closure', kind: 'weather' },
  sneeuw: { of: 'closure', kind: 'weather' },
  dicht: { of: 'closure', kind: 'other' },
};

/** Known, and no day without lessons. */
const partsOfDay = ['studiemiddag', 'studieochtend', 'vrije middag', 'vrije ochtend'];

/** Study days in a row; longer is a holiday. */
const longest = 5;
/** As many as the door lets through. */
const most = { daysOff: 200, ownHolidays: 60, closures: 100 };

export interface ImportedCalendar {
  readonly calendar: KeptCalendar;
  /** Rows that were taken over. */
  readonly taken: number;
  readonly unclear: readonly Unclear[];
  readonly missing: readonly CalendarColumn[];
}

/**
 * A calendar with the rows of a table put in: nothing of what stood there goes, but for an own holiday of the same name
 * and year. A row that can be read in two ways, or not at all, is left for people to look at.
 */
export function withCalendarRows(kept: KeptCalendar, sheet: readonly (readonly Cell[])[]): ImportedCalendar {
  const { rows, missing } = tableOf(sheet, columns, ['kind', 'from']);
  let calendar = kept;
  let taken = 0;
  const unclear: Unclear[] = [];
  for (const { number, cells, text } of rows) {
    const result = withRow(calendar, cells);
    if (typeof result === 'string') unclear.push({ number, text, why: result });
    else {
      calendar = result;
      taken += 1;
    }
  }
  return { calendar, taken, unclear, missing };
}

function withRow(
  calendar: KeptCalendar,
  cells: Readonly<Record<CalendarColumn, Cell>>,
): KeptCalendar | UnclearWhy {
  const from = dayOf(cells.from);
  if (!from) return 'from';
  if (partsOfDay.includes(plain(cells.kind))) return 'partOfDay';
  const kind = Object.hasOwn(kinds, plain(cells.kind)) ? kinds[plain(cells.kind)]! : undefined;
  if (!kind) return 'kind';
  const to = plain(cells.to) === '' ? from : dayOf(cells.to);
  if (!to) return 'to';
  if (to < from) return 'order';
  switch (kind.of) {
    case 'daysOff': {
      const days = weekdaysBetween(from, to);
      if (days.length > longest || days.length === 0) return 'tooLong';
      const label = shown(cells.label).slice(0, labelChars);
      const fresh = days.filter((date) => !calendar.daysOff.some((one) => one.date === date));
      if (fresh.length === 0) return 'twice';
      const daysOff = [...calendar.daysOff, ...fresh.map((date) => ({ date, kind: kind.kind, label }))];
      return daysOff.length > most.daysOff ? 'tooMany' : { ...calendar, daysOff };
    }
    case 'holiday': {
      const holiday = { name: kind.name, from, to };
      const { schoolYear } = inItsYear(holiday);
      const others = calendar.ownHolidays.filter(
        (one) => one.name !== kind.name || one.from === '' || inItsYear(one).schoolYear !== schoolYear,
      );
      const ownHolidays = [...others, holiday];
      return ownHolidays.length > most.ownHolidays ? 'tooMany' : { ...calendar, ownHolidays };
    }
    case 'closure': {
      const closure = { from, to, kind: kind.kind };
      if (calendar.closures.some((one) => one.from === from && one.to === to)) return 'twice';
      const closures = [...calendar.closures, closure];
      return closures.length > most.closures ? 'tooMany' : { ...calendar, closures };
    }
  }
}

/** Monday to Friday, both days included; no further than a few weeks. */
function weekdaysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  const last = Temporal.PlainDate.from(to);
  for (
    let day = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(day, last) <= 0 && days.length <= longest;
    day = day.add({ days: 1 })
  )
    if (day.dayOfWeek < 6) days.push(day.toString());
  return days;
}

/** What there is to begin with. */
export const calendarTemplate: readonly (readonly string[])[] = [
  ['Soort', 'Van', 'Tot en met', 'Naam'],
  ['Studiedag', '30-10-2026', '', 'Rekenen'],
  ['Vrije dag', '30-03-2027', '', 'Dag na Pasen'],
  ['Voorjaarsvakantie', '13-02-2027', '21-02-2027', ''],
];
