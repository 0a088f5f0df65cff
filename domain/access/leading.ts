import type { PersonId } from '../trajectory/participant.ts';
import { peopleIn, rolesOf, type Standing } from './roles.ts';
import type { System, Viewer } from './viewer.ts';

/**
 * Whether nobody who leads it is there any more: each is no longer among `leaders` (who leads its school, as the board
 * registered them), or `left` the tenant. Not of what was not discussed in person, or has ended: that asks no leader.
 */
export function waitsForALeader(
  { trajectory, template, day }: Standing,
  leaders: readonly PersonId[],
  left: readonly PersonId[],
): boolean {
  const { stage, discussed, ended } = trajectory;
  if (stage === 'draft' || !discussed || ended) return false;
  return peopleIn(trajectory, template.leads, day).every(
    ({ person }) => !leaders.includes(person) || left.includes(person),
  );
}

/**
 * Whether the viewer may take over a trajectory that waits for a leader: who leads the school and has no part in it,
 * and who takes part in a role from which the template lets somebody lead it next. Until then she learns no more of it
 * than whom it is about: what leaders do not take part in is not theirs to see.
 */
export function mayTakeTheLead(
  viewer: Viewer | System,
  standing: Standing,
  leaders: readonly PersonId[],
  left: readonly PersonId[],
): boolean {
  if (viewer.kind !== 'person' || !waitsForALeader(standing, leaders, left)) return false;
  const { trajectory, template, day } = standing;
  const mine = rolesOf(trajectory, viewer.person, day);
  if (mine.length === 0) return leaders.includes(viewer.person);
  return mine.every((role) => template.roles.some((rule) => rule.role === role && rule.mayLeadNext));
}
