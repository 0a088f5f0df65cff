import { assertNever, ok, type Refusal, type Result, refuse, refuseAll } from '../result.ts';
import { isDroppable } from '../schedule/droppable.ts';
import { stepOf } from '../template/expand.ts';
import type { Moment } from '../trajectory/moment.ts';
import { outOfOrder } from '../trajectory/order.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { PlannedMoment } from './act.ts';
import { rearranged, type Turn, turned } from './change.ts';
import { checkNotice } from './check-notice.ts';
import { checkStart, instantOf } from './check-start.ts';
import { type Decide, type Decision, nameIn, nowIs } from './decision.ts';
import { isSo, reshaped } from './reshape.ts';
import { isBooked, isFirm, orderIn } from './schedule.ts';

/**
 * The coach makes the plan true: before the match gate only its talk is booked and the rest stays a proposal;
 * behind it all that has a date is. What stands already is left where it is, and a plan that
 * would put it elsewhere was made of an older state: moving is an act of its own.
 */
export const confirmPlan: Decide<'confirmPlan'> = (act, decision) => {
  const { trajectory, situation } = decision;
  const stage = stageAfter(decision);
  if (!stage.ok) return stage;
  const refusals: Refusal[] = [];
  let moments = trajectory.moments;
  act.moments.forEach((planned, index) => {
    const moment = moments.find((each) => each.id === planned.moment);
    const field = `moments.${index}`;
    if (!moment) refusals.push({ code: 'notFound', field });
    else if (act.moments.findIndex((each) => each.moment === planned.moment) !== index) {
      refusals.push({ code: 'invalid', field });
    } else {
      const result = place(moment, planned, stage.value, decision, field);
      if (!result.ok) refusals.push(...result.refusals);
      else if (result.value !== moment) {
        moments = moments.map((each) => (each.id === moment.id ? result.value : each));
      }
    }
  });
  act.moments.forEach(({ moment: id }, index) => {
    const moment = moments.find((each) => each.id === id);
    const other = moment && outOfOrder(moment, moments, orderIn(decision));
    if (other && moment !== trajectory.moments.find((each) => each.id === id)) {
      const params = { moment: nameIn(moment), other: nameIn(other) };
      refusals.push({ code: 'outOfOrder', params, field: `moments.${index}.start` });
    }
  });
  const gate = moments.find((each) => each.step === situation.template.matchStep);
  if (gate && !isFirm(gate)) refusals.push({ code: 'klikgesprekFirst', field: `moments.${gate.id}` });
  if (refusals.length > 0) return refuseAll(refusals);
  const unchanged = moments === trajectory.moments && stage.value === trajectory.stage;
  return ok(unchanged ? trajectory : { ...trajectory, stage: stage.value, moments });
};

function stageAfter({ trajectory, situation }: Decision): Result<Trajectory['stage']> {
  const { subject, goals, matchStep } = situation.template;
  switch (trajectory.stage) {
    case 'draft':
      return refuse('notYetDiscussed');
    case 'discussed': {
      const about = trajectory.participants.filter((p) => goals.required && p.role === subject);
      const seen = about.every((p) => trajectory.goalsSeen.some((each) => each.by === p.person));
      return seen ? ok(matchStep === undefined ? 'running' : 'acquainting') : refuse('goalsNotSeen');
    }
    case 'acquainting':
    case 'running':
      return ok(trajectory.stage);
    case 'awaitingCoach':
      return refuse('awaitingCoach');
    case 'paused':
      return refuse('paused');
    case 'completed':
    case 'stopped':
      return refuse('ended');
    default:
      return assertNever(trajectory.stage);
  }
}

function place(
  moment: Moment,
  planned: PlannedMoment,
  stage: Trajectory['stage'],
  decision: Decision,
  field: string,
): Result<Moment> {
  if (moment.state !== 'proposed' && moment.state !== 'dropped') {
    return stands(moment, planned) ? ok(moment) : refuse('changedMeanwhile', nowIs(moment), field);
  }
  const { template } = decision.situation;
  const step = stepOf(template, moment, decision.trajectory.options);
  if (planned.dropped) {
    if (!isDroppable(step, template)) return refuse('notToDrop', undefined, field);
    return moment.state === 'dropped'
      ? ok(moment)
      : ok({ ...rearranged(moment, { state: 'dropped', start: undefined }), pinned: false });
  }
  const shape = reshaped(moment, planned, { trajectory: decision.trajectory, template });
  if (!shape.ok) return refuseAll(shape.refusals.map((one) => ({ ...one, field: `${field}.${one.field}` })));
  const moved = { ...moment, ...shape.value };
  const refusals = planned.start
    ? [checkStart, checkNotice].flatMap((check) =>
        check(moved, planned.start ?? '', decision, `${field}.start`),
      )
    : [];
  if (refusals.length > 0) return refuseAll(refusals);
  const start = planned.start && instantOf(planned.start)?.toString();
  const trajectory = { ...decision.trajectory, stage };
  const books = start !== undefined && isBooked(moved, { ...decision, trajectory });
  if (!books && moment.state === 'proposed' && start === moment.start && isSo(moment, shape.value)) {
    return ok(moment.pinned === planned.pinned ? moment : { ...moment, pinned: planned.pinned });
  }
  const turn = { ...shape.value, state: books ? 'scheduled' : 'proposed', start } as const;
  return ok({ ...placed(moment, turn, decision), pinned: planned.pinned });
}

/** What gave up its place in calendars for another week is told now: when it was, and when it is. */
function placed(moment: Moment, turn: Turn, decision: Decision): Moment {
  const { change } = moment;
  if (moment.state !== 'proposed' || change?.was.state !== 'scheduled') return rearranged(moment, turn);
  const next = turned(moment, turn, decision);
  const was = { ...next.change?.was, ...change.was };
  if (turn.state !== 'scheduled') return { ...next, change: { ...change, was } };
  return { ...next, change: { ...change, was, at: decision.at, by: decision.viewer.person } };
}

/** Whether a moment is where the plan has it; a plan that says nothing of its time has nothing against it. */
function stands(moment: Moment, planned: PlannedMoment): boolean {
  const { start, place, dropped, step, durationMin } = planned;
  if (dropped || !isSo(moment, { step, durationMin })) return false;
  const same =
    start === undefined || instantOf(start)?.toString() === instantOf(moment.start ?? '')?.toString();
  return same && (start === undefined || place === moment.place);
}
