import { Temporal } from 'temporal-polyfill';
import { maySeeHours } from '../access/access.ts';
import { dayOf, type Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { covers } from '../calendar/school-calendar.ts';
import { schoolWeeks } from '../calendar/school-weeks.ts';
import { type SchoolYear, schoolYearFrom, schoolYearOf } from '../calendar/school-year.ts';
import type { School } from '../school.ts';
import { startable } from '../templates/catalogue.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { standingsSeen, type ViewContext } from '../views/view-context.ts';
import { programmeWork } from './programme.ts';
import { type CoachMinutes, type Minutes, minutesIn, minutesPerCoach } from './totals.ts';
import { workOf } from './work.ts';

/** The minutes of one coach at one school in one school year, by name. */
export interface HoursRow extends CoachMinutes {
  readonly school: string;
  readonly name: string;
}

/** What each one who begins next school year asks of a coach: a line of the formatieplan is so many times this. */
export interface Foreseen {
  readonly schoolId: string;
  readonly school: string;
  readonly templateId: string;
  readonly year: SchoolYear;
  readonly each: Minutes;
  /** How many there are in the year that runs: where trying another number begins. */
  readonly now: number;
}

export interface HoursView {
  /** The newest year first, then by school and name. */
  readonly rows: readonly HoursRow[];
  /** For the schools that the viewer leads; empty for anybody else. */
  readonly foreseen: readonly Foreseen[];
}

/** Hours as the viewer may see them: a coach her own, who leads those of every coach in what she leads. */
export function hoursView(all: readonly Trajectory[], viewer: Viewer, context: ViewContext): HoursView {
  const standings = standingsSeen(all, viewer, context);
  const work = standings.flatMap((standing) =>
    workOf(standing.trajectory, standing.template).filter(({ person }) =>
      maySeeHours(viewer, person, standing),
    ),
  );
  const names = new Map(
    standings.flatMap(({ trajectory }) => trajectory.participants.map(({ person, name }) => [person, name])),
  );
  const rows = minutesPerCoach(work).map((row) => ({
    ...row,
    school: context.schools.get(row.schoolId)?.name ?? '',
    name: names.get(row.person) ?? '',
  }));
  const led = [...context.schools.values()].filter(({ leaders }) => leaders.includes(viewer.person));
  return {
    rows: rows.sort(
      (a, b) =>
        b.year.localeCompare(a.year) ||
        a.school.localeCompare(b.school, 'nl') ||
        a.name.localeCompare(b.name, 'nl'),
    ),
    foreseen: led.flatMap((school) => foreseenAt(school, standings, context)),
  };
}

/** Of every kind of trajectory that takes a school year; nothing as long as next year's holidays are not known. */
function foreseenAt(
  { id, name, calendar }: School,
  standings: readonly Standing[],
  { now }: ViewContext,
): readonly Foreseen[] {
  const thisYear = schoolYearOf(Temporal.PlainDate.from(dayOf(now)));
  const year = schoolYearFrom(Number(thisYear.slice(0, 4)) + 1);
  if (!covers(calendar, Temporal.PlainDate.from(`${year.slice(0, 4)}-10-01`))) return [];
  const [first] = schoolWeeks(calendar, year);
  if (!first) return [];
  return startable
    .filter(({ length }) => length === 'schoolYear')
    .map((template) => ({
      ...{ schoolId: id, school: name, templateId: template.id, year },
      each: minutesIn(programmeWork(template, first.monday.toString(), calendar)),
      now: standings.filter(
        ({ trajectory, template: { id: kind } }) =>
          kind === template.id &&
          trajectory.schoolId === id &&
          schoolYearOf(Temporal.PlainDate.from(trajectory.startsOn)) === thisYear,
      ).length,
    }));
}
