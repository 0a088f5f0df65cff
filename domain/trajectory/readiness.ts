import type { DocumentRule } from '../template/template.ts';
import { currentDocument } from './documents.ts';
import type { Moment } from './moment.ts';
import type { Trajectory } from './trajectory.ts';

/**
 * Instant (UTC ISO) since when all is there that a document of the trajectory needs; undefined while something
 * stands open, and for a document that needs nothing. After an early stop the moments no longer count.
 */
export function readySince(trajectory: Trajectory, { needs }: DocumentRule): string | undefined {
  if (!needs) return undefined;
  const moments = trajectory.moments.filter((one) => needs.held.includes(one.step));
  const held = moments.filter((one) => one.state === 'held');
  const early = trajectory.stage === 'stopped';
  if (!early && needs.held.length > 0 && (held.length === 0 || moments.some(isOpen))) return undefined;
  const delivered = needs.delivered.map((kind) => currentDocument(trajectory, kind)?.deliveredAt);
  if (delivered.includes(undefined)) return undefined;
  const instants = [...held.map((one) => one.heldAt ?? one.start), ...delivered, trajectory.ended?.on];
  return latest(instants.flatMap((one) => (one === undefined ? [] : [one])));
}

function isOpen({ state }: Moment): boolean {
  return state === 'proposed' || state === 'scheduled';
}

function latest(instants: readonly string[]): string | undefined {
  return [...instants].sort().at(-1);
}
