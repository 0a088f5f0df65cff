import type { Viewer } from '../../../domain/access/viewer.ts';
import type { Document } from '../../../domain/trajectory/document.ts';
import type { Clock } from '../ports/clock.ts';
import type { Intake } from '../ports/intake.ts';
import type { Jobs } from '../ports/jobs.ts';

export interface ReadingPorts {
  readonly intake: Pick<Intake, 'add'>;
  readonly jobs: Jobs;
  readonly clock: Clock;
}

/**
 * Keeps that somebody was given documents to read, of each only the first time and not of her own (a copy that was
 * released to her is not her own, whoever wrote it): whom it is about
 * sees who has read what, and nobody takes back what another has.
 */
export async function keepReading(
  { intake, jobs, clock }: ReadingPorts,
  { person }: Viewer,
  trajectory: string,
  documents: readonly Document[],
): Promise<void> {
  const unread = documents.filter(
    ({ author, released, readBy }) =>
      (released || author !== person) && !readBy.some((one) => one.by === person),
  );
  if (unread.length === 0) return;
  const at = new Date(clock.now()).toISOString();
  for (const { id: document } of unread) {
    const id = `read:${person}:${trajectory}:${document}`;
    await intake.add({ id, trajectory, by: person, at, act: { act: 'read', document } });
  }
  jobs.settleMeanwhile(trajectory);
}
