import type { ActOf } from '../acts/act.ts';
import type { Moment, PlaceKind } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { mayOrganise } from './acting.ts';
import type { Standing } from './roles.ts';
import type { System, Viewer } from './viewer.ts';

/** What may be said of a moment besides its time; what is absent is not said. */
interface Said {
  readonly step?: string;
  readonly durationMin?: number;
  readonly place?: PlaceKind;
  readonly room?: string;
}

/**
 * Whether who may move a moment may move it so: whose turn a contact is finds it a time; of which kind it is, how long
 * and where is for whose meeting it is.
 */
export function mayShape(
  viewer: Viewer | System,
  act: ActOf<'move'>,
  moment: Moment | undefined,
  standing: Standing,
): boolean {
  return !shapes(act, moment) || (moment !== undefined && mayOrganise(viewer, moment, standing));
}

/**
 * Whether a plan only books what stands in it: what is left out of one, and of which kind, how long and where a moment is,
 * is for who guides to say.
 */
export function onlyBooks({ moments }: ActOf<'confirmPlan'>, trajectory: Trajectory): boolean {
  return moments.every((one) => {
    const moment = trajectory.moments.find(({ id }) => id === one.moment);
    return !one.dropped && !shapes(one, moment);
  });
}

function shapes({ step, durationMin, place, room }: Said, moment: Moment | undefined): boolean {
  const isElsewhere = place !== undefined && place !== moment?.place;
  return step !== undefined || durationMin !== undefined || room !== undefined || isElsewhere;
}
