import { rearranged, turned } from '../acts/change.ts';
import { checkStart } from '../acts/check-start.ts';
import { type Decision, without } from '../acts/decision.ts';
import { isFirm, orderIn } from '../acts/schedule.ts';
import type { ProgrammeLine } from '../forms/form.ts';
import { compareOrder, momentOf } from '../template/expand.ts';
import type { Moment } from '../trajectory/moment.ts';
import { hasBegun } from '../trajectory/moments.ts';
import { outOfOrder } from '../trajectory/order.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type Activity, chosenActivities, ownActivities } from './activities.ts';

/**
 * The moments of a trajectory as the lines that hold now have them, where those before had them otherwise. What took
 * place or has begun stays. What is in another week gives up its place and waits for another; what lasts otherwise
 * keeps its own if it still fits there. Whoever was asked hears of it once: that it does not go through, or, when it
 * is planned again, when it was and when it is now.
 */
export function followPlan(
  trajectory: Trajectory,
  before: readonly ProgrammeLine[],
  after: readonly ProgrammeLine[],
  decision: Decision,
): Trajectory {
  const { template, calendar } = decision.situation;
  const own = ownActivities(trajectory, template, calendar);
  const was = byMoment(chosenActivities(own, before, template));
  const is = byMoment(chosenActivities(own, after, template));
  let followed = trajectory;
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    followed = one(followed, id, was.get(id), is.get(id), decision);
  }
  return followed;
}

function one(
  trajectory: Trajectory,
  id: string,
  was: Activity | undefined,
  is: Activity | undefined,
  decision: Decision,
): Trajectory {
  const moment = trajectory.moments.find((each) => each.id === id);
  if (moment && (hasBegun(moment, decision.situation.now) || moment.state === 'notHeld')) return trajectory;
  if (!is || is.leftOut) return moment ? leftOut(trajectory, moment, is, decision) : trajectory;
  if (!moment) return was && !was.leftOut && !is.added ? trajectory : added(trajectory, is, decision);
  const back = moment.state === 'dropped' && was?.leftOut ? proposedAnew(moment) : moment;
  return withOne(trajectory, asChosen(back, is, { ...decision, trajectory }));
}

/** Nobody was asked for a proposal that a plan added: it goes as if it never was. */
function leftOut(
  trajectory: Trajectory,
  moment: Moment,
  is: Activity | undefined,
  decision: Decision,
): Trajectory {
  if (moment.state === 'dropped') return trajectory;
  if (moment.state === 'scheduled') {
    return withOne(trajectory, freed(turned(moment, { state: 'dropped', start: undefined }, decision)));
  }
  if (!is) return { ...trajectory, moments: trajectory.moments.filter((each) => each !== moment) };
  return withOne(trajectory, freed(rearranged(moment, { state: 'dropped', start: undefined })));
}

function added(
  trajectory: Trajectory,
  { step, round, week, minutes }: Activity,
  decision: Decision,
): Trajectory {
  const { template } = decision.situation;
  const { options, moments } = trajectory;
  const made: Moment = {
    ...momentOf(step, round, trajectory.participants),
    cycle: week,
    durationMin: minutes,
  };
  const at = moments.findIndex((each) => compareOrder(template, options, made, each) < 0);
  return { ...trajectory, moments: moments.toSpliced(at < 0 ? moments.length : at, 0, made) };
}

function asChosen(moment: Moment, { week, minutes }: Activity, decision: Decision): Moment {
  if (moment.cycle === week && moment.durationMin === minutes) return moment;
  const changed = { ...moment, cycle: week, durationMin: minutes };
  if (moment.cycle === week && moment.start !== undefined && staysAt(changed, moment.start, decision)) {
    return { ...changed, revision: moment.revision + 1 };
  }
  if (moment.state === 'scheduled') {
    return freed(turned(changed, { state: 'proposed', start: undefined }, decision));
  }
  return moment.start === undefined && !moment.pinned
    ? changed
    : freed(rearranged(changed, { start: undefined }));
}

function staysAt(moment: Moment, start: string, decision: Decision): boolean {
  return (
    checkStart(moment, start, decision, 'start').length === 0 &&
    !outOfOrder(moment, decision.trajectory.moments.filter(isFirm), orderIn(decision))
  );
}

function proposedAnew(moment: Moment): Moment {
  return rearranged(moment, { state: 'proposed', start: undefined });
}

function freed(moment: Moment): Moment {
  return { ...without(moment, 'question'), pinned: false, responses: [] };
}

function byMoment(activities: readonly Activity[]): ReadonlyMap<string, Activity> {
  return new Map(activities.map((each) => [each.moment, each]));
}

function withOne(trajectory: Trajectory, moment: Moment): Trajectory {
  return {
    ...trajectory,
    moments: trajectory.moments.map((each) => (each.id === moment.id && each !== moment ? moment : each)),
  };
}
