import { type Result, refuse } from '../../../domain/result.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Draft, Drafts } from '../ports/drafts.ts';

/** One draft, in characters of JSON: well above every form's own limit, so that nobody's text is lost while it is too long. */
const MAX_DRAFT = 400_000;

/** Drafts of one person: far more than anybody writes at a time, and a bound to what one account can fill. */
const MOST_DRAFTS = 300;

/** All of them together: ten of the longest. */
const MAX_TOGETHER = 4_000_000;

/** Why there is no room for a draft; undefined where there is. What is kept already stays as it is. */
export async function refusedRoom(
  drafts: Pick<Drafts, 'others'>,
  owner: PersonId,
  { key, values, from = {} }: Pick<Draft, 'key' | 'values' | 'from'>,
): Promise<Result<never> | undefined> {
  const length = JSON.stringify(values).length + JSON.stringify(from).length;
  if (length > MAX_DRAFT) return refuse('tooLong', { max: MAX_DRAFT });
  const others = await drafts.others(owner, key);
  const isFull = others.count >= MOST_DRAFTS || others.characters + length > MAX_TOGETHER;
  return isFull ? refuse('draftsFull') : undefined;
}
