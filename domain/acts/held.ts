import { Temporal } from 'temporal-polyfill';
import { mayOrganise } from '../access/acting.ts';
import { finishedBy } from '../access/finishing.ts';
import { standingAt } from '../access/roles.ts';
import { ok, type Result, refuse } from '../result.ts';
import { askedAlong } from '../schedule/asked-together.ts';
import type { Moment } from '../trajectory/moment.ts';
import { outOfOrder } from '../trajectory/order.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { ActOf } from './act.ts';
import { isBuiltOn } from './built-on.ts';
import { turned } from './change.ts';
import {
  changedMeanwhile,
  type Decide,
  type Decision,
  momentIn,
  nameIn,
  withMoment,
  without,
} from './decision.ts';
import { isBooked, isFirm, orderIn, scheduleProposed } from './schedule.ts';

/** Whether it took place, once its time has come; and what of that day is answered with it, all of it or nothing. */
export const held: Decide<'held'> = (act, decision) =>
  act.along && !act.held ? refuse('invalid', undefined, 'along') : withAlong(act, decision, heldOne);

/** Takes such an answer back, as long as nothing was built on it. */
export const undoHeld: Decide<'undoHeld'> = (act, decision) => withAlong(act, decision, undoOne);

function withAlong<A extends ActOf<'held' | 'undoHeld'>>(
  act: A,
  decision: Decision,
  one: (act: A, decision: Decision) => Result<Trajectory>,
): Result<Trajectory> {
  const { viewer, situation } = decision;
  const finished = finishedAlong(act.moment, decision);
  return (act.along ?? []).reduce<Result<Trajectory>>(
    (done, { moment: id, revision }) => {
      if (!done.ok) return done;
      const trajectory = done.value;
      const moment = trajectory.moments.find((each) => each.id === id);
      if (!moment) return refuse('notFound');
      const standing = standingAt(trajectory, situation.template, situation.now);
      if (!mayOrganise(viewer, moment, standing) && !finished.includes(id)) return refuse('notAllowed');
      return one({ ...act, moment: id, revision }, { ...decision, trajectory });
    },
    one(act, decision),
  );
}

/** Ids of what is asked of who still finishes a meeting together with that: she was there too, and nobody else is asked. */
function finishedAlong(id: string, { trajectory, viewer, situation }: Decision): readonly string[] {
  const { template, now } = situation;
  const main = finishedBy(viewer.person, standingAt(trajectory, template, now)).find((one) => one.id === id);
  return (main ? askedAlong(main, trajectory, template) : [])
    .filter(({ attendees }) => attendees.some(({ person }) => person === viewer.person))
    .map((one) => one.id);
}

/** What waited for it is booked with it. */
function heldOne(act: ActOf<'held'>, decision: Decision): Result<Trajectory> {
  const { trajectory, situation, at } = decision;
  const moment = momentIn(trajectory, act.moment);
  const reason = act.reason ?? 'cancelled';
  if (act.held && moment.state === 'held') return ok(trajectory);
  if (!act.held && moment.state === 'notHeld' && moment.reason === reason) return ok(trajectory);
  if (act.revision !== moment.revision) return changedMeanwhile(moment);
  if (moment.state !== 'scheduled' || moment.start === undefined) return refuse('notPlanned');
  const isDesk = moment.place === 'desk';
  if (!isDesk && Temporal.Instant.compare(situation.now, moment.start) < 0) {
    return refuse('tooSoon', { when: moment.start });
  }
  if (!act.held) {
    const next = turned(moment, { state: 'notHeld', reason }, decision);
    return ok(withMoment(trajectory, without(next, 'question')));
  }
  const heldAt = isDesk ? at : moment.start;
  const done: Moment = { ...moment, state: 'held', heldAt };
  const after = withMoment(trajectory, without(done, 'question'));
  const opens = situation.template.steps.some((step) => step.opensAfter === moment.step);
  return ok(opens && trajectory.stage === 'running' ? scheduleProposed(after, decision) : after);
}

function undoOne(act: ActOf<'undoHeld'>, decision: Decision): Result<Trajectory> {
  const { trajectory, situation } = decision;
  const moment = momentIn(trajectory, act.moment);
  if (moment.state === 'scheduled') return ok(trajectory);
  if (act.revision !== moment.revision) return changedMeanwhile(moment);
  const isHandedOver = !trajectory.ended && !isBooked(moment, decision);
  if (
    moment.start === undefined ||
    isHandedOver ||
    (moment.state === 'held' && isBuiltOn(moment, trajectory, situation.template))
  ) {
    return refuse('nothingToUndo');
  }
  if (moment.state === 'held') {
    const open: Moment = { ...moment, state: 'scheduled' };
    return ok(withMoment(trajectory, without(open, 'heldAt')));
  }
  const past = Temporal.Instant.compare(moment.start, situation.now) <= 0;
  if (moment.state !== 'notHeld' || !past) return refuse('nothingToUndo');
  const next = turned(moment, { state: 'scheduled', reason: undefined }, decision);
  const other = outOfOrder(next, trajectory.moments.filter(isFirm), orderIn(decision));
  return other
    ? refuse('outOfOrder', { moment: nameIn(next), other: nameIn(other) })
    : ok(withMoment(trajectory, next));
}
