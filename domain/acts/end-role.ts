import { holdsOn } from '../access/roles.ts';
import { ok, refuse } from '../result.ts';
import type { Decide } from './decision.ts';
import { answeredByThem, canDoWithoutOne, endedFor, ruleOf } from './hand-on.ts';

/**
 * Somebody's part in a role ends and nobody takes it, where the template can do with fewer: of the schoolleiding, a
 * maatje. It ends with yesterday, as that of who is followed by another; what is planned goes on without her.
 */
export const endRole: Decide<'endRole'> = ({ role, holder }, decision) => {
  const { trajectory, situation, today } = decision;
  const rule = ruleOf(role, situation.template);
  if (!rule) return refuse('invalid', undefined, 'role');
  if (trajectory.stage === 'draft') return refuse('notYetDiscussed');
  const holders = trajectory.participants.filter((one) => one.role === role && holdsOn(one, today));
  const leaving = holders.filter((one) => one.person === holder);
  if (leaving.length === 0) return ok(trajectory);
  if (!canDoWithoutOne(rule, holders.length, situation.template))
    return refuse('required', undefined, 'role');
  const next = { ...trajectory, participants: endedFor(trajectory.participants, leaving, today) };
  return ok({
    ...next,
    moments: next.moments.map((moment) => answeredByThem(moment, next, decision) ?? moment),
  });
};
