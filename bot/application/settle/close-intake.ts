import type { ActOf } from '../../../domain/acts/act.ts';
import { draftKey, reactionKey } from '../../../domain/documents/draft-key.ts';
import { versionWithSubject } from '../../../domain/trajectory/documents.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Clock } from '../ports/clock.ts';
import type { Drafts } from '../ports/drafts.ts';
import type { Intake, IntakeEntry } from '../ports/intake.ts';
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
    await returnText(ports, refused, asked.trajectory);
    await ports.intake.refused(refused.entry.id, refused.refusals);
  }
}

/** Her text goes back to the page where she wrote it. */
async function returnText(ports: CloseIntakePorts, { entry }: RefusedEntry, now: Trajectory): Promise<void> {
  if (entry.act.act === 'submit') await returnDocument(ports, entry, entry.act);
  if (entry.act.act === 'react') await returnReaction(ports, entry, entry.act, now);
}

/** Unless she has begun to write there again. */
async function returnDocument(
  ports: CloseIntakePorts,
  entry: IntakeEntry,
  act: ActOf<'submit'>,
): Promise<void> {
  const { kind, moment, correctionOf, values } = act;
  const key = draftKey(entry.trajectory, kind, moment, correctionOf);
  if (await ports.drafts.get(entry.by, key)) return;
  await ports.drafts.put(entry.by, { key, values, savedAt: new Date(ports.clock.now()).toISOString() });
}

/** To the version that she can still react to; behind what she has written there since. */
async function returnReaction(
  ports: CloseIntakePorts,
  entry: IntakeEntry,
  { document, text }: ActOf<'react'>,
  now: Trajectory,
): Promise<void> {
  if (text === '') return;
  const key = reactionKey(entry.trajectory, versionWithSubject(now, document));
  const written = (await ports.drafts.get(entry.by, key))?.values.text;
  if (typeof written === 'string' && written.includes(text)) return;
  const both = typeof written === 'string' && written !== '' ? `${written}\n\n${text}` : text;
  const savedAt = new Date(ports.clock.now()).toISOString();
  await ports.drafts.put(entry.by, { key, values: { text: both }, savedAt });
}
