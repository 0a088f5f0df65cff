import { isDeepStrictEqual } from 'node:util';
import { type Returned, returned } from '../../../domain/documents/returned.ts';
import { asksTheSame } from '../../../domain/documents/start-draft.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Clock } from '../ports/clock.ts';
import type { Draft, Drafts } from '../ports/drafts.ts';
import type { Intake, IntakeEntry } from '../ports/intake.ts';
import type { Log } from '../ports/log.ts';
import { putBeside } from '../steps/draft-beside.ts';
import type { Asked, RefusedEntry } from './apply-asked.ts';

export interface CloseIntakePorts {
  readonly intake: Pick<Intake, 'settled' | 'refused'>;
  readonly drafts: Pick<Drafts, 'get' | 'put' | 'returned'>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'info'>;
}

/** She may be typing there meanwhile. */
const ATTEMPTS = 3;

/**
 * Only now are the lists the record of what was asked. What had to be refused stays with its sender. Returns how many
 * of those still wait, because their sender goes on typing where her text is to be brought back: for a next time.
 */
export async function closeIntake(ports: CloseIntakePorts, asked: Asked): Promise<number> {
  for (const entry of asked.applied) await ports.intake.settled(entry.id);
  let waiting = 0;
  for (const refused of asked.refused) {
    const { id, trajectory } = refused.entry;
    if (await returnText(ports, refused, asked.trajectory)) {
      await ports.intake.refused(id, refused.refusals);
    } else {
      ports.log.info('settle.draftInUse', { trajectory, entry: id });
      waiting += 1;
    }
  }
  return waiting;
}

/**
 * What she typed goes back to the page where she typed it, and never over what she has written there since. False
 * when she goes on typing all the while.
 */
async function returnText(
  ports: CloseIntakePorts,
  { entry }: RefusedEntry,
  now: Trajectory,
): Promise<boolean> {
  const back = returned(entry.act, now);
  if (!back) return true;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const since = await ports.drafts.get(entry.by, back.key);
    const draft = since ? behind(since, back, entry.at) : back;
    if (draft === 'stands') return true;
    if (draft === 'beside') {
      const savedAt = new Date(ports.clock.now()).toISOString();
      const beside = { ...back, savedAt };
      return putBeside(ports.drafts, entry.by, beside, entry.id, (one) => isSame(one, back));
    }
    if (await put(ports, entry, draft, since?.savedAt)) return true;
  }
  return false;
}

/**
 * A single text goes below the other; a form that was begun anew stays as it is, with this one beside it. What was
 * saved before it was sent (`sentAt`, UTC ISO) is written once more: the page that sent it is about to take its own
 * draft away.
 */
function behind(since: Draft, back: Returned, sentAt: string): Returned | 'stands' | 'beside' {
  const [text, written] = [back.values.text, since.values.text];
  const isText = Object.keys(back.values).length === 1 && typeof text === 'string';
  const holds = isText ? typeof written === 'string' && written.includes(text) : isSame(since, back);
  if (holds) return Date.parse(since.savedAt) <= Date.parse(sentAt) ? since : 'stands';
  if (!isText) return 'beside';
  const both = typeof written === 'string' && written !== '' ? `${written}\n\n${text}` : text;
  return { ...back, values: { text: both } };
}

function isSame({ values }: Draft, back: Returned): boolean {
  return isDeepStrictEqual(values, back.values) || asksTheSame(values, back.values);
}

async function put(
  { clock, drafts }: CloseIntakePorts,
  { id, by }: IntakeEntry,
  draft: Returned,
  over: string | undefined,
): Promise<boolean> {
  const savedAt = new Date(clock.now()).toISOString();
  return drafts.put(by, { ...draft, savedAt }, { writer: id, over });
}
