import { holdsOn } from '../access/roles.ts';
import { cleanLine } from '../forms/clean.ts';
import { ok, type Result, refuse } from '../result.ts';
import { organisingRole } from '../template/expand.ts';
import type { RoleRule } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Participant } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { ActOf } from './act.ts';
import type { Decide, Decision } from './decision.ts';
import { answeredByThem, begunAnew, handedOn, ruleOf, takenOverBy } from './hand-on.ts';

/**
 * Somebody else in a role beside who is guided and who guides: who leads it, of the schoolleiding, a maatje. Of a role
 * that several hold, `instead` says whom she follows. The rights of the one before end with yesterday, hers begin today;
 * what was held stays as it was, and what is planned goes on at its time with her.
 */
export const assignRole: Decide<'assignRole'> = (act, decision) => {
  const { trajectory, situation, today } = decision;
  const { role, person } = act;
  const rule = ruleOf(role, situation.template);
  if (!rule) return refuse('invalid', undefined, 'role');
  if (trajectory.stage === 'draft') return refuse('notYetDiscussed');
  const now = trajectory.participants.filter((one) => holdsOn(one, today));
  if (now.some((one) => one.role === role && one.person === person.person)) return ok(trajectory);
  const leaving = whoLeave(act, rule, now, decision);
  if (!leaving.ok) return leaving;
  const name = cleanLine(person.name);
  if (now.some((one) => one.person === person.person && !leaving.value.includes(one))) {
    return refuse('rolesOverlap', { name }, 'person');
  }
  const isFromWithin = leaving.value.some((one) => one.person === person.person);
  if (role === situation.template.leads && !isFromWithin && !situation.leaders?.includes(person.person)) {
    return refuse('notALeaderHere', { name }, 'person');
  }
  const { mail, external } = person;
  const coming = { person: person.person, name, mail, external, role };
  const participants = handedOn(trajectory.participants, leaving.value, coming, today);
  const next = { ...trajectory, participants };
  return ok({ ...next, moments: next.moments.map((moment) => goingOn(moment, coming, next, decision)) });
};

/** Whose part ends: who held the role, or of several the one who is named; and hers who follows, in her former role. */
function whoLeave(
  { role, person, instead }: ActOf<'assignRole'>,
  { max }: RoleRule,
  now: readonly Participant[],
  { situation: { template } }: Decision,
): Result<readonly Participant[]> {
  const holders = now.filter((one) => one.role === role);
  const replaced = max === 1 ? holders : holders.filter((one) => one.person === instead);
  if (instead !== undefined && !replaced.some((one) => one.person === instead)) {
    return refuse('invalid', undefined, 'instead');
  }
  if (holders.length - replaced.length + 1 > max) return refuse('tooMany', { max }, 'role');
  const followers = template.roles.filter((one) => one.mayLeadNext).map((one) => one.role);
  const own = now.filter((one) => one.person === person.person && followers.includes(one.role));
  return ok(role === template.leads ? [...replaced, ...own] : replaced);
}

function goingOn(
  moment: Moment,
  { person, role }: Pick<Participant, 'person' | 'role'>,
  trajectory: Trajectory,
  decision: Decision,
): Moment {
  const changed = answeredByThem(moment, trajectory, decision);
  if (!changed) return moment;
  const isHers = organisingRole(moment, decision.situation.template, trajectory.options) === role;
  return takenOverBy(person, isHers ? begunAnew(changed) : changed);
}
