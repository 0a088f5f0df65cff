import { canonical } from '../acts/deliver.ts';
import type { Situation } from '../acts/situation.ts';
import type { Document } from '../trajectory/document.ts';
import type { LogEntry } from '../trajectory/log.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

export interface AsDelivered {
  readonly trajectory: Trajectory;
  /** Ids of documents that say again what was delivered. */
  readonly restored: readonly string[];
  /** Ids of documents that say something else than before, while what was delivered is not known any more. */
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
 * delivered, and the log says so. What cannot be put back is left, and the log says that once of each text that it
 * was changed into. `known`: the documents as they were read before.
 */
export function asDelivered(
  trajectory: Trajectory,
  known: readonly Document[],
  { digest, now, entry }: Pick<Situation, 'digest' | 'now' | 'entry'>,
): AsDelivered {
  const restored = new Map<string, Document>();
  const lost = new Map<string, string>();
  for (const document of changedSinceDelivery(trajectory, digest)) {
    const before = known.find((one) => one.id === document.id);
    const again = before && { ...document, values: before.values };
    const hash = digest(canonical(document));
    if (again && digest(canonical(again)) === document.hash) restored.set(document.id, again);
    else if (hashSaid(trajectory, document.id) !== hash) lost.set(document.id, hash);
  }
  const said = { restored: [...restored.keys()], lost: [...lost.keys()] };
  if (restored.size + lost.size === 0) return { trajectory, ...said };
  const news: Pick<LogEntry, 'what' | 'about' | 'detail'>[] = [
    ...said.restored.map((about) => ({ what: 'documentPutBack', about })),
    ...[...lost].map(([about, hash]) => ({ what: LOST, about, detail: { hash } })),
  ];
  const entries = news.map((one, index) => ({
    ...{ id: `${entry}-documents#${index + 1}`, at: now.toString(), by: 'system' as const },
    ...one,
  }));
  const documents = trajectory.documents.map((one) => restored.get(one.id) ?? one);
  return { trajectory: { ...trajectory, documents, log: [...trajectory.log, ...entries] }, ...said };
}

const LOST = 'documentChanged';

/** Of what a document was last said to have been changed into. */
function hashSaid({ log }: Trajectory, document: string): string | undefined {
  const last = log.findLast(
    ({ what, about }) => about === document && (what === LOST || what === 'documentPutBack'),
  );
  return last?.what === LOST ? last.detail?.hash : undefined;
}
