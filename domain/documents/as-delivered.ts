import { canonical } from '../acts/deliver.ts';
import type { Situation } from '../acts/situation.ts';
import type { Document } from '../trajectory/document.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

export interface AsDelivered {
  readonly trajectory: Trajectory;
  /** Ids of documents that say something else, while what they said is not known any more. */
  readonly lost: readonly string[];
}

/** Delivered documents that do not say what was delivered: somebody changed their rows. */
export function changedSinceDelivery(
  { documents }: Trajectory,
  digest: Situation['digest'],
): readonly Document[] {
  return documents.filter((one) => one.hash !== undefined && digest(canonical(one)) !== one.hash);
}

/**
 * What was delivered is write-once: a changed text is put back from how it was known, where that is what was
 * delivered, and the log says so. `known`: the documents as they were read before.
 */
export function asDelivered(
  trajectory: Trajectory,
  known: readonly Document[],
  { digest, now, entry }: Pick<Situation, 'digest' | 'now' | 'entry'>,
): AsDelivered {
  const lost: string[] = [];
  const restored = new Map<string, Document>();
  for (const document of changedSinceDelivery(trajectory, digest)) {
    const before = known.find((one) => one.id === document.id);
    const again = before && { ...document, values: before.values };
    if (again && digest(canonical(again)) === document.hash) restored.set(document.id, again);
    else lost.push(document.id);
  }
  if (restored.size === 0) return { trajectory, lost };
  const entries = [...restored.keys()].map((about, index) => ({
    ...{ id: `${entry}-documents#${index + 1}`, at: now.toString(), by: 'system' as const },
    ...{ what: 'documentPutBack', about },
  }));
  const documents = trajectory.documents.map((one) => restored.get(one.id) ?? one);
  return { trajectory: { ...trajectory, documents, log: [...trajectory.log, ...entries] }, lost };
}
