import { draftKey } from '../../../domain/documents/draft-key.ts';
import type { Clock, Drafts, Intake } from '../ports.ts';
import type { Asked, RefusedEntry } from './apply-asked.ts';

export interface CloseIntakePorts {
  readonly intake: Pick<Intake, 'settled' | 'refused'>;
  readonly drafts: Pick<Drafts, 'get' | 'put'>;
  readonly clock: Clock;
}

/** Only now are the lists the record of what was asked. What had to be refused stays with its sender. */
export async function closeIntake(ports: CloseIntakePorts, asked: Asked): Promise<void> {
  for (const entry of asked.applied) await ports.intake.settled(entry.id);
  for (const refused of asked.refused) {
    await returnText(ports, refused);
    await ports.intake.refused(refused.entry.id, refused.refusals);
  }
}

/** Her text goes back to the page where she wrote it, unless she has begun to write there again. */
async function returnText(ports: CloseIntakePorts, { entry }: RefusedEntry): Promise<void> {
  if (entry.act.act !== 'submit') return;
  const { kind, moment, correctionOf, values } = entry.act;
  const key = draftKey(entry.trajectory, kind, moment, correctionOf);
  if (await ports.drafts.get(entry.by, key)) return;
  await ports.drafts.put(entry.by, { key, values, savedAt: new Date(ports.clock.now()).toISOString() });
}
