import { ok, refuse } from '../result.ts';
import type { Moment, MomentResponse } from '../trajectory/moment.ts';
import { checkStart, instantOf } from './check-start.ts';
import { changedMeanwhile, type Decide, momentIn, withMoment } from './decision.ts';
import { moveTo } from './move.ts';

/** Accept, decline, or another time proposed. The time itself does not change by it. */
export const respond: Decide<'respond'> = (act, decision) => {
  const { trajectory, viewer, at } = decision;
  const moment = momentIn(trajectory, act.moment);
  if (act.revision !== moment.revision) return changedMeanwhile(moment);
  if (moment.state !== 'scheduled') return refuse('notPlanned');
  const proposed = act.proposedStart === undefined ? undefined : instantOf(act.proposedStart)?.toString();
  if (act.proposedStart !== undefined) {
    const refusals = checkStart(moment, act.proposedStart, decision, 'proposedStart');
    if (refusals.length > 0) return { ok: false, refusals };
  }
  const before = responseOf(moment, viewer.person);
  if (
    before?.revision === act.revision &&
    before.answer === act.answer &&
    before.proposedStart === proposed &&
    !before.answered
  ) {
    return ok(trajectory);
  }
  const { answer, revision } = act;
  const response: MomentResponse = {
    by: viewer.person,
    answer,
    revision,
    at,
    ...(proposed === undefined ? {} : { proposedStart: proposed }),
  };
  return ok(withMoment(trajectory, withResponse(moment, response)));
};

/** The organiser takes another time that was proposed, or leaves the moment where it is. */
export const answerProposal: Decide<'answerProposal'> = (act, decision) => {
  const { trajectory, at } = decision;
  const moment = momentIn(trajectory, act.moment);
  const response = responseOf(moment, act.proposer);
  if (!response?.proposedStart) return refuse('notFound');
  if (response.answered?.accepted === act.accept) return ok(trajectory);
  if (response.answered) return refuse('alreadyDone');
  if (act.revision !== moment.revision || response.revision !== moment.revision)
    return changedMeanwhile(moment);
  if (moment.state !== 'scheduled') return refuse('notPlanned');
  const answered = { ...response, answered: { accepted: act.accept, at } };
  if (!act.accept) return ok(withMoment(trajectory, withResponse(moment, answered)));
  const moved = moveTo(moment, { start: response.proposedStart }, decision, 'proposedStart');
  return moved.ok ? ok(withMoment(trajectory, withResponse(moved.value, answered))) : moved;
};

function responseOf(moment: Moment, person: string): MomentResponse | undefined {
  return moment.responses.find((each) => each.by === person);
}

function withResponse(moment: Moment, response: MomentResponse): Moment {
  return {
    ...moment,
    responses: [...moment.responses.filter((each) => each.by !== response.by), response],
  };
}
