import { Temporal } from 'temporal-polyfill';
import {
  type Closed,
  covers,
  type SchoolCalendar,
  whyClosed,
} from '../../../domain/calendar/school-calendar.ts';
import { schoolWeekOf } from '../../../domain/calendar/school-weeks.ts';
import type { SchoolYear } from '../../../domain/calendar/school-year.ts';
import { mondayOf } from '../../../domain/calendar/weekday.ts';
import { daysText, monthText, shortDateText } from '../../../domain/calendar/wording.ts';
import { schoolCalendar } from '../../../domain/texts/nl/school-calendar.ts';
import { words } from '../../../domain/texts/nl/words.ts';

/** How a day is drawn. */
export type DayKind = keyof typeof schoolCalendar.legend;

interface Day {
  readonly date: Temporal.PlainDate;
  readonly kind: DayKind;
  /** Why there are no lessons; absent when there are. */
  readonly why?: string;
}

interface Week {
  readonly monday: string;
  /** Number of the school week; absent when it has none. */
  readonly number?: number;
  /** Monday to Friday; undefined where the day is of another month. */
  readonly days: readonly (Day | undefined)[];
}

export interface Month {
  readonly name: string;
  readonly year: number;
  readonly weeks: readonly Week[];
  /** 'oktober 2026: schoolweek 5 tot en met 8'. */
  readonly spoken: string;
  /** 'herfstvakantie 19–23 okt', for each stretch without lessons. */
  readonly closed: readonly string[];
}

/** The months of a school year, August to July. */
export function monthsOf(calendar: SchoolCalendar, year: SchoolYear): readonly Month[] {
  const first = Temporal.PlainDate.from(`${year.slice(0, 4)}-08-01`);
  return Array.from({ length: 12 }, (_, index) => monthOf(calendar, first.add({ months: index })));
}

function monthOf(calendar: SchoolCalendar, first: Temporal.PlainDate): Month {
  const weeks: Week[] = [];
  for (
    let monday = mondayOf(first);
    Temporal.PlainDate.compare(monday, first.add({ months: 1 })) < 0;
    monday = monday.add({ weeks: 1 })
  ) {
    const days = [0, 1, 2, 3, 4]
      .map((n) => monday.add({ days: n }))
      .map((date) => (date.month === first.month ? dayOn(calendar, date) : undefined));
    if (days.every((day) => day === undefined)) continue;
    const number = covers(calendar, monday) ? schoolWeekOf(calendar, monday)?.number : undefined;
    weeks.push({ monday: monday.toString(), days, ...(number === undefined ? {} : { number }) });
  }
  const name = monthText(first);
  const closed = weeks.flatMap(({ days }) => days).filter((day) => day !== undefined && day.kind !== 'none');
  return {
    ...{ name, year: first.year, weeks },
    spoken: `${name} ${first.year}: ${weeksText(weeks)}`,
    closed: stretches(closed as readonly Day[]),
  };
}

function dayOn(calendar: SchoolCalendar, date: Temporal.PlainDate): Day {
  if (!covers(calendar, date)) return { date, kind: 'none' };
  const closed = whyClosed(calendar, date);
  return closed ? { date, kind: kindOf(closed), why: whyText(closed) } : { date, kind: 'lesson' };
}

function kindOf(closed: Closed): DayKind {
  if (closed.code === 'closure') return 'closure';
  if (closed.code === 'dayOff') return closed.kind === 'studiedag' ? 'studiedag' : 'holiday';
  return closed.code === 'holiday' || closed.code === 'publicDay' ? 'holiday' : 'none';
}

function whyText(closed: Closed): string {
  switch (closed.code) {
    case 'holiday':
      return words.holidays[closed.name];
    case 'publicDay':
      return words.publicDays[closed.name];
    case 'dayOff':
      return closed.label || words.daysOff[closed.kind];
    case 'closure':
      return words.closures[closed.kind];
    default:
      return schoolCalendar.legend.none;
  }
}

function weeksText(weeks: readonly Week[]): string {
  const numbers = weeks.flatMap(({ number }) => (number === undefined ? [] : [number]));
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === undefined || last === undefined
    ? schoolCalendar.noWeeks
    : schoolCalendar.spokenWeeks(first, last);
}

function stretches(days: readonly Day[]): string[] {
  const all: { why: string; from: Temporal.PlainDate; to: Temporal.PlainDate }[] = [];
  for (const { date, why } of days) {
    if (why === undefined) continue;
    const before = all.at(-1);
    // Over a weekend it goes on.
    if (before?.why === why && before.to.until(date).days <= 3) before.to = date;
    else all.push({ why, from: date, to: date });
  }
  return all.map(
    ({ why, from, to }) => `${why} ${from.equals(to) ? shortDateText(from) : daysText(from, to)}`,
  );
}
