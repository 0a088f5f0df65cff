import { returned } from '../../../domain/documents/returned.ts';
import type { FormValues } from '../../../domain/forms/form.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Clock } from '../ports/clock.ts';
import type { Drafts } from '../ports/drafts.ts';
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
    const values = since ? behind(since.values, back.values) : back.values;
    if (!values) return;
    const savedAt = new Date(ports.clock.now()).toISOString();
    const page = { writer: entry.id, over: since?.savedAt };
    if (await ports.drafts.put(entry.by, { ...back, values, savedAt }, page)) return;
  }
}

/** A single text goes below the other; a form that was begun anew stays as it is. Undefined: nothing to write. */
function behind(since: FormValues, back: FormValues): FormValues | undefined {
  const [text, written] = [back.text, since.text];
  if (Object.keys(back).length > 1 || typeof text !== 'string') return undefined;
  if (typeof written !== 'string' || written === '') return back;
  return written.includes(text) ? undefined : { text: `${written}\n\n${text}` };
}
