import { isDeepStrictEqual } from 'node:util';
import { type Returned, returned } from '../../../domain/documents/returned.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Clock } from '../ports/clock.ts';
import type { Draft, Drafts } from '../ports/drafts.ts';
import type { Intake } from '../ports/intake.ts';
import type { Asked, RefusedEntry } from './apply-asked.ts';

export interface CloseIntakePorts {
  readonly intake: Pick<Intake, 'settled' | 'refused'>;
  readonly drafts: Pick<Drafts, 'get' | 'put'>;
  readonly clock: Clock;
}

/** She may be typing there meanwhile. */
const ATTEMPTS = 3;

/** Only now are the lists the record of what was asked. What had to be refused stays with its sender. */
export async function closeIntake(ports: CloseIntakePorts, asked: Asked): Promise<void> {
  for (const entry of asked.applied) await ports.intake.settled(entry.id);
  for (const refused of asked.refused) {
    await returnText(ports, refused, asked.trajectory);
    await ports.intake.refused(refused.entry.id, refused.refusals);
  }
}

/** What she typed goes back to the page where she typed it, and never over what she has written there since. */
async function returnText(ports: CloseIntakePorts, { entry }: RefusedEntry, now: Trajectory): Promise<void> {
  const back = returned(entry.act, now);
  if (!back) return;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const since = await ports.drafts.get(entry.by, back.key);
    const draft = since ? behind(since, back, entry.at) : back;
    if (!draft) return;
    const savedAt = new Date(ports.clock.now()).toISOString();
    const page = { writer: entry.id, over: since?.savedAt };
    if (await ports.drafts.put(entry.by, { ...draft, savedAt }, page)) return;
  }
}

/**
 * A single text goes below the other; a form that was begun anew stays as it is. What was saved before it was sent
 * (`sentAt`, UTC ISO) is written once more: the page that sent it is about to take its own draft away. Undefined:
 * nothing to write.
 */
function behind(since: Draft, back: Returned, sentAt: string): Returned | undefined {
  const [text, written] = [back.values.text, since.values.text];
  const isText = Object.keys(back.values).length === 1 && typeof text === 'string';
  const holds = isText
    ? typeof written === 'string' && written.includes(text)
    : isDeepStrictEqual(since.values, back.values);
  if (holds) return Date.parse(since.savedAt) <= Date.parse(sentAt) ? since : undefined;
  if (!isText) return undefined;
  const both = typeof written === 'string' && written !== '' ? `${written}\n\n${text}` : text;
  return { ...back, values: { text: both } };
}
