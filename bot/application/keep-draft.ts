import type { Viewer } from '../../domain/access/viewer.ts';
import type { FormValues } from '../../domain/forms/form.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Clock } from './ports/clock.ts';
import type { Draft, Drafts } from './ports/drafts.ts';

/** One draft, in characters of JSON: well above every form's own limit, so that nobody's text is lost while it is too long. */
const MAX_DRAFT = 400_000;

/** Keeps what somebody is writing, for herself alone, and says when. */
export async function keepDraft(
  ports: { readonly drafts: Drafts; readonly clock: Clock },
  viewer: Viewer,
  key: string,
  values: FormValues,
): Promise<Result<{ savedAt: string }>> {
  if (JSON.stringify(values).length > MAX_DRAFT) return refuse('tooLong', { max: MAX_DRAFT });
  const savedAt = new Date(ports.clock.now()).toISOString();
  await ports.drafts.put(viewer.person, { key, values, savedAt });
  return ok({ savedAt });
}

/** Her own draft; null when there is none. */
export async function readDraft(
  ports: { readonly drafts: Drafts },
  viewer: Viewer,
  key: string,
): Promise<Omit<Draft, 'key'> | null> {
  const draft = await ports.drafts.get(viewer.person, key);
  return draft ? { values: draft.values, savedAt: draft.savedAt } : null;
}
