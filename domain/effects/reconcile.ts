import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../trajectory/moment.ts';
import { outOfOrder } from '../trajectory/order.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { EffectContext } from './context.ts';
import type { ObservedEvents } from './effect.ts';
import type { Noted } from './moment-change.ts';
import { reconcileEvent } from './reconcile-event.ts';
import { reconcileResponses } from './reconcile-responses.ts';
import { reconcileRow } from './reconcile-row.ts';
import type { MomentEdit, MomentOutcome, PutBack, ReconcileContext, Reconciled } from './reconciled.ts';

/**
 * The trajectory with what was changed outside the app: in the rows and in the organiser's calendar. Whichever
 * side differs from what was last agreed has changed; when both do, or the event is gone, the organiser is asked. What
 * cannot be where it was put goes back.
 * Returns the same object when nothing differs, so that our own echo changes nothing.
 */
export function reconcile(
  trajectory: Trajectory,
  edits: readonly MomentEdit[],
  observed: ObservedEvents,
  context: ReconcileContext,
): Reconciled {
  const once = reconciled(trajectory, edits, observed, context);
  const misplaced = newlyOutOfOrder(trajectory, once.trajectory, context);
  // Where one goes back another may no longer fit: at most as many times as there are moments.
  return misplaced.some((id) => !context.outOfOrder?.has(id))
    ? reconcile(trajectory, edits, observed, {
        ...context,
        outOfOrder: new Set([...(context.outOfOrder ?? []), ...misplaced]),
      })
    : once;
}

function reconciled(
  trajectory: Trajectory,
  edits: readonly MomentEdit[],
  observed: ObservedEvents,
  context: ReconcileContext,
): Reconciled {
  const editsOf = Map.groupBy(edits, (one) => one.moment);
  const putBack: PutBack[] = [];
  const noted: Noted[] = [];
  const moments = trajectory.moments.map((before) => {
    const outcomes = reconcileMoment(before, trajectory, editsOf.get(before.id) ?? [], observed, context);
    putBack.push(...outcomes.putBack);
    noted.push(...outcomes.noted.filter((one) => !isNotedLately(one, trajectory, context)));
    return outcomes.moment;
  });
  const isSame = moments.every((one, index) => one === trajectory.moments[index]);
  if (isSame && noted.length === 0) return { trajectory, putBack };
  const log = noted.map((one, index) => ({ ...one, id: `${context.entry}#${index + 1}` }));
  return { trajectory: { ...trajectory, moments, log: [...trajectory.log, ...log] }, putBack };
}

/** What was moved from outside, and stands on the wrong side of another since. */
function newlyOutOfOrder(
  before: Trajectory,
  after: Trajectory,
  { template }: EffectContext,
): readonly string[] {
  const order = { template, options: before.options };
  const stands = ({ state }: Moment) => state === 'scheduled' || state === 'held';
  return after.moments.flatMap((moment, index) => {
    const was = before.moments[index];
    if (!was || !stands(moment) || isWhere(moment, was)) return [];
    const isOut = outOfOrder(moment, after.moments.filter(stands), order);
    return isOut && !outOfOrder(was, before.moments.filter(stands), order) ? [moment.id] : [];
  });
}

function isWhere(moment: Moment, was: Moment): boolean {
  const { start, durationMin, state } = moment;
  return start === was.start && durationMin === was.durationMin && state === was.state;
}

function reconcileMoment(
  before: Moment,
  trajectory: Trajectory,
  edits: readonly MomentEdit[],
  observed: ObservedEvents,
  context: ReconcileContext,
): MomentOutcome {
  const event = observed[before.id];
  // First the rows: an edit there may make both sides differ, which the calendar's side then sees.
  const row = edits.reduce<MomentOutcome>(
    (so, edit) => merged(so, reconcileRow(so.moment, edit, event, trajectory, context)),
    { moment: before, putBack: [], noted: [] },
  );
  const calendar = merged(row, reconcileEvent(row.moment, trajectory, event, context));
  return merged(calendar, {
    moment: reconcileResponses(calendar.moment, trajectory, event),
    putBack: [],
    noted: [],
  });
}

/**
 * Whether the same was put back in the same row within a day: where a list lets itself be read and not be written, the edit is
 * there again at each look, and whoever made it would hear it each time.
 */
function isNotedLately(
  { what, by, about, detail }: Noted,
  { log }: Trajectory,
  { now }: EffectContext,
): boolean {
  if (what !== 'rowPutBack') return false;
  const since = now.subtract({ hours: 24 });
  return log.some(
    (one) =>
      one.what === what &&
      one.by === by &&
      one.about === about &&
      one.detail?.columns === detail?.columns &&
      one.detail?.start === detail?.start &&
      Temporal.Instant.compare(one.at, since) > 0,
  );
}

function merged(so: MomentOutcome, next: MomentOutcome): MomentOutcome {
  return {
    moment: next.moment,
    putBack: [...so.putBack, ...next.putBack],
    noted: [...so.noted, ...next.noted],
  };
}
