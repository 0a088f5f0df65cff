import { peopleIn, type Standing } from '../access/roles.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { schoolWeekAt } from '../calendar/school-week-at.ts';
import { openMoments } from './scope.ts';
import type { YearMoment, YearTrajectories, YearTrajectory } from './view.ts';

/** What of the trajectories is shown at a time. */
export interface YearQuery {
  /** Words that all occur in the names of teacher, coach or school; empty: any. */
  readonly search: string;
  /** Only those of which something found no place. */
  readonly lacking: boolean;
  readonly from: number;
  readonly count: number;
}

/** A stretch of the trajectories of a year, with where a plan (if there is one) puts their moments. By name. */
export function yearTrajectories(
  standings: readonly Standing[],
  places: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined,
  schools: ReadonlyMap<string, string>,
  calendars: ReadonlyMap<string, SchoolCalendar>,
  { search, lacking, from, count }: YearQuery,
): YearTrajectories {
  const words = plain(search).split(' ').filter(Boolean);
  const rows = standings
    .map((one) => rowOf(one, places?.[one.trajectory.id] ?? {}, schools))
    .filter(({ teacher, coach, school }) => {
      const text = plain(`${teacher} ${coach} ${school}`);
      return words.every((word) => text.includes(word));
    })
    .filter((one) => !lacking || one.placed < one.open)
    .sort((a, b) => a.school.localeCompare(b.school, 'nl') || a.teacher.localeCompare(b.teacher, 'nl'));
  const shown = rows.slice(from, from + count);
  return { rows: shown.map((row) => inItsWeeks(row, standings, calendars)), found: rows.length };
}

function inItsWeeks(
  row: YearTrajectory,
  standings: readonly Standing[],
  calendars: ReadonlyMap<string, SchoolCalendar>,
): YearTrajectory {
  const { trajectory } = standings.find((one) => one.trajectory.id === row.trajectory) ?? {};
  const calendar = trajectory && calendars.get(trajectory.schoolId);
  if (!calendar) return row;
  const moments = row.moments.map((one) => {
    const week = one.start === undefined ? undefined : schoolWeekAt(one.start, calendar);
    return week ? { ...one, week } : one;
  });
  return { ...row, moments };
}

/** Who it is about, where, and who guides. */
export function namedIn(
  { trajectory, template, day }: Standing,
  schools: ReadonlyMap<string, string>,
): Omit<YearTrajectory, 'open' | 'placed' | 'moments'> {
  const name = (role: typeof template.subject) => peopleIn(trajectory, role, day)[0]?.name ?? '';
  return {
    trajectory: trajectory.id,
    teacher: name(template.subject),
    school: schools.get(trajectory.schoolId) ?? '',
    coach: name(template.organiser),
  };
}

function rowOf(
  standing: Standing,
  places: Readonly<Record<string, string>>,
  schools: ReadonlyMap<string, string>,
): YearTrajectory {
  const { trajectory } = standing;
  const open = openMoments(standing);
  const moments = trajectory.moments
    .filter(({ state, place }) => place !== 'desk' && (state === 'proposed' || state === 'scheduled'))
    .map(({ id, step, cycle, place, state, start }): YearMoment => {
      const at = state === 'proposed' ? places[id] : start;
      const stands = state !== 'proposed';
      return { moment: id, step, cycle, place, stands, ...(at === undefined ? {} : { start: at }) };
    })
    .sort(byTime);
  return {
    ...namedIn(standing, schools),
    open: open.length,
    placed: open.filter(({ id }) => places[id] !== undefined).length,
    moments,
  };
}

/** In the order in which they take place; what has no place comes last, as it stands in the programme. */
function byTime({ start: one }: YearMoment, { start: other }: YearMoment): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return Date.parse(one) - Date.parse(other);
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
