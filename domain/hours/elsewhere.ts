import { Temporal } from 'temporal-polyfill';
import { maySeeElsewhere } from '../access/keeping.ts';
import { isOnlyAsked } from '../access/only-asked.ts';
import { dayOf, peopleIn, type Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { schoolWeeks } from '../calendar/school-weeks.ts';
import { schoolYearOf } from '../calendar/school-year.ts';
import type { School } from '../school.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { standingsSeen, type ViewContext } from '../views/view-context.ts';
import { ordinaryHours } from './settings.ts';
import { workOf } from './work.ts';

/** Somebody who guides at a school, and how much she guides at others in the school year that runs. */
export interface Guide {
  readonly person: PersonId;
  readonly name: string;
  /** Minutes in that year, in whole hours: one total, of which nothing says where, whom, what or when. */
  readonly elsewhere: number;
  /** The same in each school week, in quarters of an hour. */
  readonly weekly: number;
}

/** Everybody who guides today at a school that the viewer leads: of them it is asked what they guide elsewhere. */
export function guidesOfLed(
  all: readonly Trajectory[],
  viewer: Viewer,
  context: ViewContext,
): readonly PersonId[] {
  const there = standingsSeen(all, viewer, context);
  const led = [...context.schools.values()].filter(({ leaders }) => leaders.includes(viewer.person));
  return [...new Set(led.flatMap((school) => guidesAt(there, school)).map(({ person }) => person))];
}

/**
 * Who guide at a school, by name, with what they guide elsewhere as far as the viewer may see that. `guided`: all that
 * those people guide, wherever; no more than a total leaves this function.
 */
export function guidesWithElsewhere(
  there: readonly Standing[],
  school: School,
  guided: readonly Trajectory[],
  viewer: Viewer,
  context: ViewContext,
): readonly Guide[] {
  const thisYear = schoolYearOf(Temporal.PlainDate.from(dayOf(context.now)));
  const weeks = schoolWeeks(school.calendar, thisYear).length;
  return guidesAt(there, school)
    .map(({ person, name }): Guide => {
      const minutes = maySeeElsewhere(viewer, person, school, there)
        ? minutesElsewhere(person, guided, school, context)
        : 0;
      const elsewhere = Math.round(minutes / 60) * 60;
      return { person, name, elsewhere, weekly: weeks === 0 ? 0 : Math.round(elsewhere / weeks / 15) * 15 };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/**
 * What has begun there or was told is counted; of what is only being prepared, or asked for in a document, nobody knows
 * yet.
 */
function minutesElsewhere(
  person: PersonId,
  guided: readonly Trajectory[],
  { id }: School,
  { templateOf, schools, now }: ViewContext,
): number {
  const thisYear = schoolYearOf(Temporal.PlainDate.from(dayOf(now)));
  return guided
    .filter(({ schoolId, stage }) => schoolId !== id && stage !== 'draft')
    .flatMap((one) => {
      const template = templateOf(one.template);
      const moments = one.moments.filter((moment) => !isOnlyAsked(moment, template));
      const hours = schools.get(one.schoolId)?.guidance ?? ordinaryHours;
      return workOf({ ...one, moments }, template, hours);
    })
    .filter((work) => work.person === person && work.year === thisYear)
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

function guidesAt(there: readonly Standing[], { id }: School) {
  const guides = there
    .filter(({ trajectory }) => trajectory.schoolId === id && !trajectory.ended)
    .flatMap(({ trajectory, template, day }) => peopleIn(trajectory, template.organiser, day));
  return [...new Map(guides.map((one) => [one.person, one])).values()];
}
