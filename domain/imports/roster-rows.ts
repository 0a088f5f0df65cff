import { checkRoster, tidyRoster } from '../calendar/check-roster.ts';
import type { TimeSpan } from '../calendar/time-span.ts';
import { schoolWeekdays, type Weekday } from '../calendar/weekday.ts';
import type { Roster, WorkingDay } from '../calendar/working-hours.ts';
import type { RosterView } from '../views/school/rosters.ts';
import { type Cell, plain, tableOf, type Unclear, type UnclearWhy } from './table.ts';

const days = {
  monday: 'maandag',
  tuesday: 'dinsdag',
  wednesday: 'woensdag',
  thursday: 'donderdag',
  friday: 'vrijdag',
} as const;

type LessonColumn = `lessons ${Weekday}`;
export type RosterColumn = 'name' | 'mail' | Weekday | LessonColumn;

const columns = {
  name: ['naam', 'collega'],
  mail: ['e-mail', 'email', 'mail', 'e-mailadres'],
  ...Object.fromEntries(schoolWeekdays.map((day) => [day, [days[day], days[day].slice(0, 2)]])),
  ...Object.fromEntries(
    schoolWeekdays.map((day) => [`lessons ${day}`, [`les ${days[day]}`, `les ${days[day].slice(0, 2)}`]]),
  ),
} as unknown as Readonly<Record<RosterColumn, readonly string[]>>;

export interface ImportedRosters {
  /** By person. */
  readonly rosters: Readonly<Record<string, Roster>>;
  readonly taken: number;
  readonly unclear: readonly Unclear[];
  readonly missing: readonly RosterColumn[];
}

/**
 * The rosters that the rows of a table name: '8:00-16:30', with 'even' or 'oneven' behind it for every other week; an
 * empty day is a day off. Lessons of which the table has no column stay, as far as they are within the working day. A
 * person is found by her mail address, or by her whole name when only one is called so.
 */
export function rosterRows(
  people: readonly RosterView[],
  sheet: readonly (readonly Cell[])[],
): ImportedRosters {
  const { rows, found, missing } = tableOf(sheet, columns, ['name', ...schoolWeekdays]);
  const rosters: Record<string, Roster> = {};
  const unclear: Unclear[] = [];
  for (const { number, cells, text } of rows) {
    const person = personOf(people, cells);
    const why = typeof person === 'string' ? { why: person } : take(person, cells, found, rosters);
    if (why) unclear.push({ number, text, ...why });
  }
  return { rosters, taken: Object.keys(rosters).length, unclear, missing };
}

function personOf(
  people: readonly RosterView[],
  { name, mail }: Readonly<Record<RosterColumn, Cell>>,
): RosterView | UnclearWhy {
  const byMail = plain(mail) === '' ? [] : people.filter((one) => one.mail.toLowerCase() === plain(mail));
  if (plain(mail) !== '') return byMail[0] ?? 'nobody';
  const byName = people.filter((one) => plain(one.name) === plain(name));
  return byName.length > 1 ? 'several' : (byName[0] ?? 'nobody');
}

function take(
  { person, roster: { lessons: had } }: RosterView,
  cells: Readonly<Record<RosterColumn, Cell>>,
  found: readonly RosterColumn[],
  rosters: Record<string, Roster>,
): Pick<Unclear, 'why' | 'column'> | undefined {
  if (Object.hasOwn(rosters, person)) return { why: 'twice' };
  const workingDays: Partial<Record<Weekday, WorkingDay>> = {};
  const lessons: Partial<Record<Weekday, readonly TimeSpan[]>> = {};
  for (const day of schoolWeekdays) {
    const working = plain(cells[day]);
    if (working !== '' && working !== '-' && working !== 'vrij') {
      const read = workingDay(working);
      if (!read) return { why: 'times', column: days[day] };
      workingDays[day] = read;
    }
    if (!found.includes(`lessons ${day}`)) {
      lessons[day] = (had[day] ?? []).flatMap((one) => within(one, workingDays[day]));
      continue;
    }
    const taught = plain(cells[`lessons ${day}`]);
    if (taught === '' || taught === '-') continue;
    const spans = taught.split(/[,;+]| en /).map((one) => spanOf(one.trim()));
    if (spans.some((one) => !one)) return { why: 'times', column: `les ${days[day]}` };
    lessons[day] = spans as TimeSpan[];
  }
  const roster = tidyRoster({ workingDays, lessons });
  if (checkRoster({ workingDays, lessons }).length > 0) return { why: 'roster' };
  rosters[person] = roster;
  return undefined;
}

/** As much of a lesson as is within a working day; nothing on a day off. */
function within({ from, to }: TimeSpan, day: WorkingDay | undefined): TimeSpan[] {
  if (!day) return [];
  const left = { from: from < day.from ? day.from : from, to: to > day.to ? day.to : to };
  return left.from < left.to ? [left] : [];
}

function workingDay(text: string): WorkingDay | undefined {
  const [, times = '', weeks] = /^(.*?)\s*\(?(even|oneven)?(?: weken)?\)?$/.exec(text) ?? [];
  const span = spanOf(times.trim());
  return span && { ...span, weeks: weeks === 'even' ? 'even' : weeks === 'oneven' ? 'odd' : 'every' };
}

/** '8.30-14.30', '08:30 – 14:30', '8:30 tot 14:30', '8-17', '8u30 - 17 uur'. */
function spanOf(text: string): TimeSpan | undefined {
  const found =
    /^(\d{1,2})(?:[:.u](\d{2}))?(?: ?uur)?\s*(?:-|–|tot)\s*(\d{1,2})(?:[:.u](\d{2}))?(?: ?uur)?$/.exec(text);
  if (!found) return undefined;
  const [, fromHour = '', from = '00', toHour = '', to = '00'] = found;
  return { from: `${fromHour.padStart(2, '0')}:${from}`, to: `${toHour.padStart(2, '0')}:${to}` };
}

/** A table to fill in, with the people that there are and what is known of them. */
export function rosterTemplate(people: readonly RosterView[]): readonly (readonly string[])[] {
  const clock = ({ from, to }: TimeSpan) => `${from}-${to}`;
  const weeks = { every: '', even: ' even', odd: ' oneven' } as const;
  return [
    [
      'Naam',
      'E-mail',
      ...schoolWeekdays.map((day) => days[day]),
      ...schoolWeekdays.map((day) => `les ${days[day]}`),
    ],
    ...people.map(({ name, mail, roster }) => [
      name,
      mail,
      ...schoolWeekdays.map((day) => {
        const working = roster.workingDays[day];
        return working ? `${clock(working)}${weeks[working.weeks]}` : '';
      }),
      ...schoolWeekdays.map((day) => (roster.lessons[day] ?? []).map(clock).join(', ')),
    ]),
  ];
}
