import { holdsOn } from '../access/roles.ts';
import { cleanLine } from '../forms/clean.ts';
import { ok, refuse } from '../result.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Pause, Trajectory } from '../trajectory/trajectory.ts';
import { rearranged } from './change.ts';
import { type Decide, type Decision, without } from './decision.ts';
import { attendeesNow, begunAnew, handedOn, takenOverBy, withWhoTakesPart } from './hand-on.ts';

/**
 * Another coach. The rights of the one before end with yesterday; what was held with her stays held, and she finishes
 * what she has still to write of it. It goes on as it stands where the template says so; else it begins
 * anew, with a klikgesprek, and of one that led nowhere no report remains.
 */
export const assignCoach: Decide<'assignCoach'> = ({ coach }, decision) => {
  const { trajectory, situation, today } = decision;
  const role = situation.template.organiser;
  const now = trajectory.participants.filter((p) => holdsOn(p, today));
  const before = now.filter((p) => p.role === role);
  const { stage } = trajectory;
  if (before.some((p) => p.person === coach.person)) {
    return stage === 'awaitingCoach' ? refuse('invalid', undefined, 'coach') : ok(trajectory);
  }
  if (stage === 'draft') return refuse('notYetDiscussed');
  if (now.some((p) => p.person === coach.person)) {
    return refuse('rolesOverlap', { name: cleanLine(coach.name) }, 'coach');
  }
  const participants = handedOn(trajectory.participants, before, { ...coach, role }, today);
  if (situation.template.handsOver === 'asItStands') {
    const next = { ...trajectory, participants };
    const moments = trajectory.moments.map((moment) => takenOver(moment, next, coach.person, decision));
    return ok({ ...next, moments });
  }
  const pause = stage === 'paused' ? trajectory.pauses?.at(-1) : undefined;
  const matched = (pause?.was ?? stage) === 'running';
  const documents = matched ? trajectory.documents : withoutMatchReports(decision);
  return ok({
    ...trajectory,
    ...(pause ? begunAnewOnceResumed(trajectory, pause) : { stage: 'discussed' as const }),
    participants,
    matchAnswers: [],
    documents,
    moments: trajectory.moments.map((moment) => anew(moment, { ...trajectory, participants }, decision)),
  });
};

/** What stands still goes on doing so, until the day that was agreed: it is after the pause that it begins anew. */
function begunAnewOnceResumed(
  { pauses = [] }: Trajectory,
  last: Pause,
): Pick<Trajectory, 'stage' | 'pauses'> {
  return { stage: 'paused', pauses: [...pauses.slice(0, -1), { ...last, was: 'discussed' }] };
}

function takenOver(moment: Moment, trajectory: Trajectory, coach: PersonId, decision: Decision): Moment {
  const changed = withWhoTakesPart(moment, trajectory, decision);
  if (!changed) return moment;
  return takenOverBy(coach, begunAnew(changed));
}

/** A moment that is still to be: without a date, with who takes part now. The match talk is, also when it was held. */
function anew(moment: Moment, trajectory: Trajectory, decision: Decision): Moment {
  const { template } = decision.situation;
  const isGate = moment.step === template.matchStep;
  if (moment.state === 'dropped' || ((moment.state === 'held' || moment.state === 'notHeld') && !isGate)) {
    return moment;
  }
  const next = {
    ...rearranged(moment, { state: 'proposed', start: undefined, reason: undefined, heldAt: undefined }),
    attendees: attendeesNow(moment, trajectory, decision),
    responses: [],
    pinned: false,
  };
  // A talk that was held keeps its place in the calendar of who held it; what is still to come is taken out there.
  return moment.state === 'held' ? without(next, 'calendar', 'question') : without(next, 'question');
}

function withoutMatchReports({ trajectory, situation, at }: Decision): Trajectory['documents'] {
  const gates = trajectory.moments.filter((each) => each.step === situation.template.matchStep);
  return trajectory.documents.map((document) =>
    gates.some((each) => each.id === document.momentId) && document.state !== 'delivered'
      ? { ...document, withdrawnAt: document.withdrawnAt ?? at }
      : document,
  );
}
