import { Temporal } from 'temporal-polyfill';
import { lookAgainAt } from '../replanning/renew.ts';
import { openRows, type Replan } from '../replanning/replan.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import { caseloadCard, type Telling, type Told } from './effect.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * What a coach is told of a proposal of new times: that it is there, once, as long as it asks something. Not whom she
 * did not reach before, nor twice the same.
 */
export function replanTellings(
  coach: PersonId,
  replan: Replan,
  trajectories: ReadonlyMap<string, Trajectory>,
  told: readonly Told[],
  context: OwedContext,
): readonly Telling[] {
  const open = openRows(replan, trajectories);
  if (open.length === 0 || context.unreachable.includes(coach)) return [];
  const card = { card: 'replan', trajectory: caseloadCard, document: replan.id } as const;
  const due = promptAt(context, coach, replan.at);
  const telling = tellingOf(coach, card, { subject: replan.id, revision: 0 }, due);
  return told.some(({ key }) => key === telling.key) ? [] : [telling];
}

/** When the proposal is to be looked at again by itself (UTC ISO); undefined when nothing is asked. */
export function nextLook(
  replan: Replan,
  trajectories: ReadonlyMap<string, Trajectory>,
  { now }: Pick<OwedContext, 'now'>,
): string | undefined {
  const at = lookAgainAt(openRows(replan, trajectories));
  return at && Temporal.Instant.compare(at, now) > 0 ? at : undefined;
}
