import { Temporal } from 'temporal-polyfill';
import { maySeeHours } from '../access/access.ts';
import { knownMoments } from '../access/known-moments.ts';
import { dayOf, type Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { covers } from '../calendar/school-calendar.ts';
import { schoolWeeks } from '../calendar/school-weeks.ts';
import { type SchoolYear, schoolYearFrom, schoolYearOf } from '../calendar/school-year.ts';
import type { School } from '../school.ts';
import type { Template } from '../template/template.ts';
import { startable } from '../templates/catalogue.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { standingsSeen, type ViewContext } from '../views/view-context.ts';
import { type Guide, guidesWithElsewhere } from './elsewhere.ts';
import type { WeekMinutes } from './full-weeks.ts';
import { programmeWeeks, programmeWork } from './programme.ts';
import { assumedSteps, type GuidanceHours, ordinaryHours } from './settings.ts';
import { startWeeks } from './starts.ts';
import { type CoachMinutes, type Minutes, minutesIn, minutesPerCoach } from './totals.ts';
import { workOf } from './work.ts';

/** The minutes of one coach at one school in one school year, by name. */
export interface HoursRow extends CoachMinutes {
  readonly school: string;
  readonly name: string;
}

/** What each one who begins in a week of next school year asks of a coach: the formatieplan has so many times this. */
export interface ForeseenStart {
  /** The school's own number, and its Monday (`YYYY-MM-DD`). */
  readonly week: number;
  readonly monday: string;
  readonly each: Minutes;
  /** The same in the weeks of that year. */
  readonly weeks: readonly WeekMinutes[];
  /** How many began in that week in the year that runs: where trying other numbers begins. */
  readonly now: number;
}

export interface Foreseen {
  readonly schoolId: string;
  readonly school: string;
  readonly templateId: string;
  readonly year: SchoolYear;
  /** The first week of the year first. */
  readonly starts: readonly ForeseenStart[];
  /** Who guide at that school in the year that runs, by name. */
  readonly guides: readonly Guide[];
}

/** What a school takes for granted about guiding, for who leads it. */
export interface AssumedHours {
  readonly schoolId: string;
  readonly school: string;
  readonly hours: GuidanceHours;
  /** How long each step takes where nobody says otherwise. */
  readonly steps: readonly { readonly step: string; readonly minutes: number }[];
}

export interface HoursView {
  /** The day on which it was counted. */
  readonly on: string;
  /** The newest year first, then by school and name. */
  readonly rows: readonly HoursRow[];
  /** For the schools that the viewer leads; empty for anybody else. */
  readonly foreseen: readonly Foreseen[];
  readonly assumed: readonly AssumedHours[];
}

/**
 * Hours as the viewer may see them: a coach her own, who leads those of every coach in what she leads, and of what such
 * a coach guides elsewhere one total. `guided`: all that those whom `guidesOfLed` names guide, wherever.
 */
export function hoursView(
  all: readonly Trajectory[],
  viewer: Viewer,
  context: ViewContext,
  guided: readonly Trajectory[] = [],
): HoursView {
  const standings = standingsSeen(all, viewer, context);
  const work = standings.flatMap((standing) =>
    workOf(
      { ...standing.trajectory, moments: knownMoments(viewer, standing) },
      standing.template,
      hoursAt(standing.trajectory.schoolId, context),
    ).filter(({ person }) => maySeeHours(viewer, person, standing)),
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
    on: dayOf(context.now),
    rows: rows.sort(
      (a, b) =>
        b.year.localeCompare(a.year) ||
        a.school.localeCompare(b.school, 'nl') ||
        a.name.localeCompare(b.name, 'nl'),
    ),
    foreseen: led.flatMap((school) =>
      foreseenAt(school, standings, context, () =>
        guidesWithElsewhere(standings, school, guided, viewer, context),
      ),
    ),
    assumed: led.map(({ id, name }) => ({
      ...{ schoolId: id, school: name, hours: hoursAt(id, context) },
      steps: wholeYears.flatMap((template) =>
        assumedSteps(template).map((one) => ({ step: one.id, minutes: one.durationMin })),
      ),
    })),
  };
}

/** Kinds of trajectories that take a school year: what a formatieplan is made for. */
export const wholeYears: readonly Template[] = startable.filter(({ length }) => length === 'schoolYear');

function hoursAt(schoolId: string, { schools }: ViewContext): GuidanceHours {
  return schools.get(schoolId)?.guidance ?? ordinaryHours;
}

/** Of every kind of trajectory that takes a school year; nothing as long as next year's holidays are not known. */
function foreseenAt(
  { id, name, calendar, guidance = ordinaryHours }: School,
  standings: readonly Standing[],
  { now }: ViewContext,
  guides: () => readonly Guide[],
): readonly Foreseen[] {
  const thisYear = schoolYearOf(Temporal.PlainDate.from(dayOf(now)));
  const year = schoolYearFrom(Number(thisYear.slice(0, 4)) + 1);
  if (!covers(calendar, Temporal.PlainDate.from(`${year.slice(0, 4)}-10-01`))) return [];
  if (schoolWeeks(calendar, year).length === 0) return [];
  return wholeYears.map((template) => {
    const now = standings.filter(
      ({ trajectory, template: { id: kind } }) =>
        kind === template.id &&
        trajectory.schoolId === id &&
        schoolYearOf(Temporal.PlainDate.from(trajectory.startsOn)) === thisYear,
    );
    const began = now.map(({ trajectory }) => trajectory.startsOn);
    const starts = startWeeks(calendar, year, began).map(({ week, before }) => {
      const monday = week.monday.toString();
      return {
        ...{ week: week.number, monday, now: before },
        each: minutesIn(programmeWork(template, monday, calendar, guidance)),
        weeks: programmeWeeks(template, monday, calendar, guidance),
      };
    });
    return { schoolId: id, school: name, templateId: template.id, year, starts, guides: guides() };
  });
}
