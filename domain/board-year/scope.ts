import { Temporal } from 'temporal-polyfill';
import { mayBookFor, mayCoordinate } from '../access/coordinating.ts';
import { isOnlyAsked } from '../access/only-asked.ts';
import type { Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { type SchoolYear, schoolYearFrom, schoolYearOf } from '../calendar/school-year.ts';
import type { Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import { isOpen } from '../trajectory/to-plan.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/** The school years that can be planned: this one, and the next one for who plans ahead. */
export function yearsToPlan(today: Temporal.PlainDate): readonly SchoolYear[] {
  const first = schoolYearOf(today);
  return [first, schoolYearFrom(Number(first.slice(0, 4)) + 1)];
}

/** Meetings that still have to get a place. */
export function openMoments({ trajectory, template }: Standing): readonly Moment[] {
  return trajectory.moments.filter((one) => isToPlan(one, trajectory, template));
}

/** Whether a moment has still to get a place: what has one, and waits for another to be held, is planned. */
export function isToPlan(
  moment: Moment,
  trajectory: Pick<Trajectory, 'moments' | 'options'>,
  template: Template,
): boolean {
  if (moment.state !== 'proposed' || moment.place === 'desk') return false;
  return moment.start === undefined || isOpen(moment, trajectory, template);
}

/**
 * The trajectories with open moments that a coordinator plans in a school year, by id; each without what only a document
 * asked for, which is planned by who guides.
 */
export function inScope(
  standings: readonly Standing[],
  year: SchoolYear,
  viewer: Viewer,
  coordinators: readonly PersonId[],
): readonly Standing[] {
  return standings
    .filter((one) => isUnderWay(one) && belongsTo(one, year))
    .filter((one) => mayCoordinate(viewer, one, coordinators))
    .map(withoutOnlyAsked)
    .filter((one) => openMoments(one).length > 0)
    .sort((a, b) => (a.trajectory.id < b.trajectory.id ? -1 : 1));
}

function withoutOnlyAsked(standing: Standing): Standing {
  const { trajectory, template } = standing;
  const moments = trajectory.moments.filter((one) => !isOnlyAsked(one, template));
  return moments.length === trajectory.moments.length
    ? standing
    : { ...standing, trajectory: { ...trajectory, moments } };
}

/** Why a plan of a trajectory is not hers to put in the calendars, though it may well be made. */
export type StaysWith = 'coach';

/** Whether the coordinator books it, or who guides confirms it herself. */
export function staysWith(
  standing: Standing,
  viewer: Viewer,
  coordinators: readonly PersonId[],
): StaysWith | undefined {
  return mayBookFor(viewer, standing, coordinators) ? undefined : 'coach';
}

function isUnderWay({ trajectory }: Standing): boolean {
  return ['discussed', 'acquainting', 'running'].includes(trajectory.stage);
}

/** The year in which it begins; what began before and goes on belongs to the year that runs. */
function belongsTo({ trajectory, day }: Standing, year: SchoolYear): boolean {
  const begins = schoolYearOf(Temporal.PlainDate.from(trajectory.startsOn));
  const now = schoolYearOf(Temporal.PlainDate.from(day));
  return begins === year || (year === now && begins < now);
}
