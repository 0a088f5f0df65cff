import { returnedTo } from '../../../domain/documents/draft-key.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Draft, Drafts } from '../ports/drafts.ts';

/**
 * Puts a text beside the draft of a page on which something else was begun, where that page offers it to be chosen;
 * not twice what lies there already. False when another writer was first, and nothing is written.
 */
export async function putBeside(
  drafts: Pick<Drafts, 'put' | 'returned'>,
  owner: PersonId,
  draft: Draft,
  writer: string,
  isSame: (one: Draft) => boolean,
): Promise<boolean> {
  const before = await drafts.returned(owner, draft.key);
  if (before.some(isSame)) return true;
  const beside = returnedTo(draft.key);
  const nth = Number(before.at(-1)?.key.slice(beside.length) ?? 0) + 1;
  return drafts.put(owner, { ...draft, key: `${beside}${nth}` }, { writer });
}
