import { canonical } from '../acts/deliver.ts';
import type { Situation } from '../acts/situation.ts';
import type { Document } from '../trajectory/document.ts';
import type { LogEntry } from '../trajectory/log.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/** What was found of documents of which somebody changed the row, by id. */
export interface RowsChanged {
  /** They say again what was written. */
  readonly restored: readonly string[];
  /** They say something else, while what was written is not known any more. */
  readonly lost: readonly string[];
}

export interface AsWritten extends RowsChanged {
  readonly trajectory: Trajectory;
}

/** What became of a text that somebody changed in its row, the last time that somebody did. */
export interface Altered {
  /** Instant (UTC ISO) at which it was seen. */
  readonly at: string;
  /** It says again what was written; else nobody knows any more what that was. */
  readonly stands: boolean;
}

/** Delivered documents that do not say what was delivered. */
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

/**
 * What was written is written once: that a text was put back stands in the log. What could not be put back is left, and
 * the log says that once of each text that it was changed into; and when somebody brought its row back, that it stands
 * again. Nor does what was delivered say something else than was delivered. Returns what is news of that; the same
 * trajectory back when nothing is.
 */
export function asWritten(
  trajectory: Trajectory,
  found: RowsChanged,
  { digest, now, entry }: Pick<Situation, 'digest' | 'now' | 'entry'>,
): AsWritten {
  const { log, documents } = trajectory;
  const gone = new Set([...found.lost, ...changedSinceDelivery(trajectory, digest).map(({ id }) => id)]);
  const changed = documents.filter(({ id }) => gone.has(id));
  const lost = changed.flatMap((one) => {
    const hash = digest(canonical(one));
    return hashSaid(trajectory, one.id) === hash ? [] : [{ id: one.id, hash }];
  });
  const restored = found.restored.filter((id) => !gone.has(id));
  const again = documents.flatMap(({ id }) =>
    lastSaid(log, id)?.what === LOST && !gone.has(id) && !restored.includes(id) ? [id] : [],
  );
  const said = { restored, lost: lost.map(({ id }) => id) };
  const news: Pick<LogEntry, 'what' | 'about' | 'detail'>[] = [
    ...[...restored, ...again].map((about) => ({ what: PUT_BACK, about })),
    ...lost.map(({ id, hash }) => ({ what: LOST, about: id, detail: { hash } })),
  ];
  if (news.length === 0) return { trajectory, ...said };
  const entries = news.map((one, index) => ({
    ...{ id: `${entry}-documents#${index + 1}`, at: now.toString(), by: 'system' as const },
    ...one,
  }));
  return { trajectory: { ...trajectory, log: [...log, ...entries] }, ...said };
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
