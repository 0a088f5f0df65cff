import { Temporal } from 'temporal-polyfill';
import type { Act } from '../acts/act.ts';
import { mayWriteNow } from '../acts/may-write-now.ts';
import { erasures } from '../retention/erase.ts';
import { keptKindOf } from '../retention/terms.ts';
import type { DocumentRule } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import { peopleIn, rolesOf, type Standing } from './roles.ts';
import type { System, Viewer } from './viewer.ts';

/** What was not decided so long after the end is not waited for: who came later need not learn of it. */
const DECIDED_WITHIN = { weeks: 13 };

/**
 * Whether nobody who leads it is there any more: each `left` the tenant, or is no longer among `leaders`, who leads its
 * school as the board registered them. Whom it was handed to from the schoolleiding never was among them. Not of what
 * was not discussed in person; nor of what has ended, unless who leads has still to write or to tell about it.
 */
export function waitsForALeader(
  standing: Standing,
  leaders: readonly PersonId[],
  left: readonly PersonId[],
): boolean {
  const { trajectory, template, day } = standing;
  const { stage, discussed, ended } = trajectory;
  if (stage === 'draft' || !discussed || (ended && !owesADecision(standing))) return false;
  return peopleIn(trajectory, template.leads, day).every(
    ({ person }) => left.includes(person) || !(leaders.includes(person) || cameFromWithin(person, standing)),
  );
}

/** Whether she held a role from which the template lets somebody lead it next. */
function cameFromWithin(person: PersonId, { trajectory, template }: Standing): boolean {
  return trajectory.participants.some(
    (one) =>
      one.person === person && template.roles.some((rule) => rule.role === one.role && rule.mayLeadNext),
  );
}

/**
 * Whether who leads it has still to tell in person what she decides at its end, and can write it: for a quarter of a
 * year after the end, and never of what was erased.
 */
function owesADecision(standing: Standing): boolean {
  const { trajectory, template, day } = standing;
  const { ended } = trajectory;
  if (ended && day > Temporal.PlainDate.from(ended.on).add(DECIDED_WITHIN).toString()) return false;
  const gone = erasures(trajectory).map(({ kind }) => kind);
  return template.documents.some(
    (rule) =>
      rule.author === template.leads &&
      rule.delivery.kind === 'inPerson' &&
      !gone.includes(keptKindOf(rule, template)) &&
      (rule.per === 'trajectory' ? [undefined] : trajectory.moments).some((about) =>
        isUntold(rule, about, standing),
      ),
  );
}

/** Whether it can be written, of a meeting or of the whole, and was told to nobody. */
function isUntold(
  rule: DocumentRule,
  about: Moment | undefined,
  { trajectory, template }: Pick<Standing, 'trajectory' | 'template'>,
): boolean {
  const isTold = trajectory.documents.some(
    ({ kind, momentId, state, withdrawnAt }) =>
      kind === rule.kind && momentId === about?.id && state === 'delivered' && !withdrawnAt,
  );
  return !isTold && mayWriteNow(rule, trajectory, template, about).ok;
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

/** Whether this act is somebody's taking over herself of what waits for a leader, where she may; not of a school unknown. */
export function takesTheLead(
  act: Act,
  by: Viewer | System,
  standing: Standing,
  leaders: readonly PersonId[] | undefined,
): boolean {
  return (
    leaders !== undefined &&
    act.act === 'assignRole' &&
    act.role === standing.template.leads &&
    by.kind === 'person' &&
    act.person.person === by.person &&
    mayTakeTheLead(by, standing, leaders, act.left)
  );
}
