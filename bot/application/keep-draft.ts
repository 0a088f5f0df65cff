import type { Viewer } from '../../domain/access/viewer.ts';
import type { FormValues } from '../../domain/forms/form.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { PersonId } from '../../domain/trajectory/participant.ts';
import type { Clock } from './ports/clock.ts';
import type { Draft, DraftPage, Drafts } from './ports/drafts.ts';
import { refusedRoom } from './steps/draft-room.ts';

/** What an open page sends to be kept. */
export type WrittenDraft = DraftPage &
  Pick<Draft, 'values'> & { readonly from?: FormValues | undefined; readonly base?: string | undefined };

/**
 * Keeps what somebody is writing, for herself alone, and says when. `changedMeanwhile`: she wrote in another window
 * since, and neither text may go without a word.
 */
export async function keepDraft(
  ports: { readonly drafts: Drafts; readonly clock: Clock },
  viewer: Viewer,
  key: string,
  { values, from, base, writer, over }: WrittenDraft,
): Promise<Result<{ savedAt: string }>> {
  const refused = await refusedRoom(ports.drafts, viewer.person, { key, values, ...(from ? { from } : {}) });
  if (refused) return refused;
  const savedAt = new Date(ports.clock.now()).toISOString();
  const draft = { key, values, savedAt, ...(from ? { from } : {}), ...(base === undefined ? {} : { base }) };
  const isKept = await ports.drafts.put(viewer.person, draft, { writer, over });
  return isKept ? ok({ savedAt }) : refuse('changedMeanwhile');
}

/**
 * Her own draft; null when there is none. What came back while she had begun anew is beside it, the first to come;
 * once nothing else stands there, it is the draft.
 */
export async function readDraft(
  { drafts }: { readonly drafts: Drafts },
  { person }: Viewer,
  key: string,
): Promise<(Omit<Draft, 'key'> & { readonly returned?: Draft }) | null> {
  const [draft, [returned]] = await Promise.all([drafts.get(person, key), drafts.returned(person, key)]);
  if (!draft) return returned ? takePlace(drafts, person, key, returned) : null;
  return { ...keyless(draft), ...(returned ? { returned } : {}) };
}

async function takePlace(
  drafts: Drafts,
  person: PersonId,
  key: string,
  returned: Draft,
): Promise<Omit<Draft, 'key'>> {
  const isMoved = await drafts.put(person, { ...returned, key }, { writer: returned.key });
  if (isMoved) await drafts.remove(person, returned.key);
  return keyless(returned);
}

function keyless({ key: _, ...rest }: Draft): Omit<Draft, 'key'> {
  return rest;
}
