import { currentDocument } from '../trajectory/documents.ts';
import { readySince } from '../trajectory/readiness.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/** To who decides, once all is in; nothing suggests an answer (domain.md A.1 M7). */
export function decisions(trajectory: Trajectory, context: OwedContext): Telling[] {
  if (trajectory.stage !== 'running' && trajectory.stage !== 'completed') return [];
  return context.template.documents.flatMap((rule) => {
    if (rule.delivery.kind !== 'inPerson' || currentDocument(trajectory, rule.kind)) return [];
    const since = readySince(trajectory, rule);
    if (since === undefined) return [];
    const ref = { card: 'decisionOpen', trajectory: trajectory.id } as const;
    return peopleOf(trajectory, [rule.author], context).map((to) =>
      tellingOf(to, ref, { subject: rule.kind, revision: 0 }, promptAt(context, to, since)),
    );
  });
}
