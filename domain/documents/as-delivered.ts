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

/** What became of a delivered text that somebody changed in its row, the last time that somebody did. */
export interface Altered {
  /** Instant (UTC ISO) at which it was seen. */
  readonly at: string;
  /** It says again what was delivered; else nobody knows any more what that was. */
  readonly stands: boolean;
}

/** Delivered documents that do not say what was delivered: somebody changed their rows. */
export function changedSinceDelivery(
  { documents }: Trajectory,
  digest: Situation['digest'],
): readonly Document[] {
  return documents.filter((one) => one.hash !== undefined && digest(canonical(one)) !== one.hash);
}

/** What is known of that; undefined of a document whose row was left alone. */
export function alteredSince({ log }: Pick<Trajectory, 'log'>, document: string): Altered | undefined {
  const last = lastSaid(log, document);
  return last && { at: last.at, stands: last.what === PUT_BACK };
}

/** Whether some document was said to be lost, which may be as it was delivered again. */
export function hasLost({ log, documents }: Trajectory): boolean {
  return documents.some(({ id }) => lastSaid(log, id)?.what === LOST);
}

/**
 * What was delivered is write-once: a changed text is put back from how it was known, where that is what was
 * delivered, and the log says so. What cannot be put back is left, and the log says that once of each text that it
 * was changed into; and when somebody brought its row back, that it stands again. `known`: the documents as they were read before.
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
  const found = trajectory.documents.filter(
    (one) => lastSaid(trajectory.log, one.id)?.what === LOST && digest(canonical(one)) === one.hash,
  );
  if (restored.size + lost.size + found.length === 0) return { trajectory, ...said };
  const news: Pick<LogEntry, 'what' | 'about' | 'detail'>[] = [
    ...[...said.restored, ...found.map(({ id }) => id)].map((about) => ({ what: PUT_BACK, about })),
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
const PUT_BACK = 'documentPutBack';

/** Of what a document was last said to have been changed into. */
function hashSaid({ log }: Trajectory, document: string): string | undefined {
  const last = lastSaid(log, document);
  return last?.what === LOST ? last.detail?.hash : undefined;
}

function lastSaid(log: Trajectory['log'], document: string): LogEntry | undefined {
  return log.findLast(({ what, about }) => about === document && (what === LOST || what === PUT_BACK));
}
