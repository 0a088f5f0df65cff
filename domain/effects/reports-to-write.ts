import { isCalledFor } from '../acts/may-write-now.ts';
import type { DocumentRule } from '../template/template.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * That the report of the whole can be written, to who writes it, once all is held of which it tells. What is decided
 * is asked by itself, and after an early stop the card that says so asks for it.
 */
export function reportsToWrite(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { template } = context;
  if (trajectory.ended?.early) return [];
  return template.documents.flatMap((rule) => {
    const since = rule.delivery.kind === 'inPerson' ? undefined : lastOf(trajectory, rule);
    if (since === undefined || !isCalledFor(rule, trajectory, template)) return [];
    const ref = { card: 'reportOpen', trajectory: trajectory.id, kind: rule.kind } as const;
    return peopleOf(trajectory, [rule.author], context).map((to) =>
      tellingOf(to, ref, { subject: rule.kind, revision: 0 }, promptAt(context, to, since)),
    );
  });
}

/** The instant (UTC ISO) of the last thing that it waited for: something was held, or does not go through. */
function lastOf({ moments, log }: Trajectory, { needs }: DocumentRule): string | undefined {
  const steps = moments.filter((one) => needs?.held.includes(one.step));
  const said = log.filter((one) => one.what === 'held' && steps.some(({ id }) => id === one.about));
  return [...steps.flatMap(({ heldAt, change }) => [heldAt, change?.at]), ...said.map(({ at }) => at)]
    .filter((one) => one !== undefined)
    .sort()
    .at(-1);
}
