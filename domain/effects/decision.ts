import { mayWriteNow } from '../acts/may-write-now.ts';
import type { DocumentRule } from '../template/template.ts';
import { currentDocument } from '../trajectory/documents.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/** To who decides, once all is in; nothing suggests an answer ("Voor de Groep, Verbetertraject"). */
export function decisions(trajectory: Trajectory, context: OwedContext): Telling[] {
  if (trajectory.stage !== 'running' && trajectory.stage !== 'completed') return [];
  return context.template.documents.flatMap((rule) => {
    if (rule.delivery.kind !== 'inPerson' || currentDocument(trajectory, rule.kind)) return [];
    const since = completeSince(trajectory, rule);
    if (since === undefined || !mayWriteNow(rule, trajectory, context.template, undefined).ok) return [];
    const ref = { card: 'decisionOpen', trajectory: trajectory.id } as const;
    return peopleOf(trajectory, [rule.author], context).map((to) =>
      tellingOf(to, ref, { subject: rule.kind, revision: 0 }, promptAt(context, to, since)),
    );
  });
}

/** Instant of the last thing that it was waiting for. */
function completeSince(trajectory: Trajectory, { needs }: DocumentRule): string | undefined {
  const held = trajectory.moments.filter((one) => needs?.held.includes(one.step)).map((one) => one.heldAt);
  const delivered = needs?.delivered.map((kind) => currentDocument(trajectory, kind)?.deliveredAt) ?? [];
  return [...held, ...delivered]
    .filter((one) => one !== undefined)
    .sort()
    .at(-1);
}
