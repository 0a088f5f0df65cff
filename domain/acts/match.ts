import { matchedRoles } from '../access/acting.ts';
import { peopleIn, standingAt } from '../access/roles.ts';
import { ok, refuse } from '../result.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { Decide, Decision } from './decision.ts';
import { scheduleProposed, withoutDates } from './schedule.ts';

/**
 * "Samen verder?" Both yes: what was proposed is booked. One no: another coach is looked for, and nothing anywhere
 * but the answer itself tells whose it was — no log, no change of a moment that carries a name.
 */
export const matchAnswer: Decide<'matchAnswer'> = ({ goOn }, decision) => {
  const { trajectory, viewer, situation, at } = decision;
  const mine = trajectory.matchAnswers.find((each) => each.by === viewer.person);
  if (mine?.goOn === goOn) return ok(trajectory);
  const gate = trajectory.moments.find((each) => each.step === situation.template.matchStep);
  if (gate?.state !== 'held') return refuse('notHeldYet');
  const others = trajectory.matchAnswers.filter((each) => each.by !== viewer.person);
  const answered = { ...trajectory, matchAnswers: [...others, { by: viewer.person, goOn, at }] };
  switch (trajectory.stage) {
    case 'acquainting':
      return ok(concluded(answered, decision));
    case 'awaitingCoach':
      return ok(answered);
    case 'paused':
      return refuse('paused');
    default:
      return refuse('alreadyDone');
  }
};

function concluded(trajectory: Trajectory, decision: Decision): Trajectory {
  const { situation, today } = decision;
  if (trajectory.matchAnswers.some((each) => !each.goOn)) {
    return { ...withoutDates(trajectory), stage: 'awaitingCoach' };
  }
  const standing = standingAt(trajectory, situation.template, situation.now);
  const asked = matchedRoles(standing).flatMap((role) => peopleIn(trajectory, role, today));
  const all = asked.every((p) => trajectory.matchAnswers.some((each) => each.by === p.person));
  return all ? scheduleProposed({ ...trajectory, stage: 'running' }, decision) : trajectory;
}
