import type { Viewer } from '../../access/viewer.ts';
import { type CardRef, caseloadCard } from '../../effects/effect.ts';
import type { Replan } from '../../replanning/replan.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import { pages } from '../pages.ts';
import { type ReplanRowView, replanView } from '../replan.ts';
import type { ViewContext } from '../view-context.ts';
import type { CardAction, CardFact, CardView } from './card-view.ts';

/** Differences on one card: more is on the page, and yes is to all of them. */
const MOST = 8;

/**
 * To who guides: all that a calendar change moves among her trajectories, was and will be, on one card. The card of a
 * proposal that another took the place of says so.
 */
export function replanCard(
  proposal: string | undefined,
  kept: Replan | undefined,
  trajectories: readonly Trajectory[],
  viewer: Viewer,
  context: ViewContext,
): CardView | undefined {
  if (!kept) return undefined;
  const view = replanView(kept, trajectories, viewer, context);
  const ref: CardRef = {
    card: 'replan',
    trajectory: caseloadCard,
    document: proposal ?? kept.id,
    revision: kept.edition,
  };
  const head = { card: 'replan', ref, to: viewer.person, title: {}, facts: [] } as const;
  const open: CardAction = { kind: 'open', label: 'openReplan', page: pages.replan() };
  if (kept.id !== ref.document) return { ...head, state: 'over', why: 'replaced', actions: [open] };
  if (view.rows.length === 0) {
    return view.done.length > 0
      ? { ...head, state: 'receipt', receipt: 'replanned', actions: [] }
      : { ...head, state: 'over', why: 'settled', actions: [] };
  }
  const more = view.rows.length - MOST;
  return {
    ...head,
    state: 'open',
    facts: [
      ...view.rows.slice(0, MOST).map(difference),
      ...(more > 0 ? [{ fact: 'moreDifferences', count: more } as const] : []),
    ],
    notes: ['nothingMovesYet'],
    actions: [
      ...(view.rows.some((row) => row.now) ? [{ kind: 'takeAll', label: 'takeAll' } as const] : []),
      open,
    ],
  };
}

function difference(row: ReplanRowView): CardFact {
  const { step, cycle, teacher: name, was, now, because, blockers } = row;
  return { fact: 'difference', step, cycle, name, was, ...(now ? { now } : {}), because, blockers };
}
