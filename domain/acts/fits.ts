import type { Trajectory } from '../trajectory/trajectory.ts';

/**
 * Characters of JSON that a trajectory can hold besides the texts of its documents and its log: what is kept in one
 * place (about half a million), with room left for what falls due by itself and for log lines that wait there.
 */
export const MOST_CHARACTERS = 400_000;

/** Whether an act would make it larger than can be kept. What makes it no larger is possible always. */
export function outgrows(before: Trajectory, after: Trajectory): boolean {
  const size = sizeOf(after);
  return size > MOST_CHARACTERS && size > sizeOf(before);
}

function sizeOf({ documents, log: _, ...rest }: Trajectory): number {
  return JSON.stringify({ ...rest, documents: documents.map(({ values: _, ...one }) => one) }).length;
}
