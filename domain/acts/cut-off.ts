import { isCutOff } from '../schedule/cut-off.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { without } from './decision.ts';
import type { Situation } from './situation.ts';

/** Calls off what a strike or snow at the school cuts off. The same object back when that is nothing. */
export function callOffCutOff(trajectory: Trajectory, { calendar, now }: Situation): Trajectory {
  if (trajectory.ended || !trajectory.moments.some((one) => isCutOff(one, calendar))) return trajectory;
  const at = now.toString();
  const moments = trajectory.moments.map((one) => (isCutOff(one, calendar) ? calledOff(one, at) : one));
  return { ...trajectory, moments };
}

/** By nobody among those concerned: all of them hear of it. */
function calledOff(moment: Moment, at: string): Moment {
  const { state, start, place, revision } = moment;
  return {
    ...without(moment, 'question'),
    state: 'notHeld',
    reason: 'schoolClosed',
    revision: revision + 1,
    change: { at, via: 'app', was: { state, ...(start === undefined ? {} : { start }), place } },
  };
}
