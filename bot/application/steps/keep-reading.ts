import type { Viewer } from '../../../domain/access/viewer.ts';
import { type Document, isOwn } from '../../../domain/trajectory/document.ts';
import type { Clock } from '../ports/clock.ts';
import type { Intake } from '../ports/intake.ts';
import type { Jobs } from '../ports/jobs.ts';

export interface ReadingPorts {
  readonly intake: Pick<Intake, 'add'>;
  readonly jobs: Jobs;
  readonly clock: Clock;
}

/**
 * Keeps that somebody was given documents to read, of each only the first time and not of her own: whom it is about
 * sees who has read what, and nobody takes back what another has.
 */
export async function keepReading(
  { intake, jobs, clock }: ReadingPorts,
  { person }: Viewer,
  trajectory: string,
  documents: readonly Document[],
): Promise<void> {
  const unread = documents.filter(
    (one) => !isOwn(one, person) && !one.readBy.some(({ by }) => by === person),
  );
  if (unread.length === 0) return;
  const at = new Date(clock.now()).toISOString();
  for (const { id: document } of unread) {
    const id = `read:${person}:${trajectory}:${document}`;
    await intake.add({ id, trajectory, by: person, at, act: { act: 'read', document } });
  }
  jobs.settleMeanwhile(trajectory);
}
