import { isDeepStrictEqual } from 'node:util';
import { mayRead } from '../../domain/access/access.ts';
import { mayWriteAbout } from '../../domain/access/acting.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import { compose } from '../../domain/documents/compose.ts';
import { draftKey } from '../../domain/documents/draft-key.ts';
import { formOf } from '../../domain/forms/catalogue.ts';
import type { FormValues } from '../../domain/forms/form.ts';
import { holdsTyped } from '../../domain/forms/holds-typed.ts';
import { validate } from '../../domain/forms/validate.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { currentDocument } from '../../domain/trajectory/documents.ts';
import type { Drafts } from './ports/drafts.ts';
import { putBeside } from './steps/draft-beside.ts';
import { refusedRoom } from './steps/draft-room.ts';
import { type FreshestPorts, freshest } from './steps/freshest.ts';
import { standingOf } from './steps/standing.ts';

/** All cards of a person are one writer: what she typed on one is hers to type over on the next. */
const CARD = 'card';

/** What was filled in on a card, and of which document it is a part. */
export interface Typed {
  readonly trajectory: string;
  readonly kind: string;
  readonly moment?: string;
  readonly values: FormValues;
}

export interface KeptTyped {
  readonly form: string;
  /** False: all of it stands in the document already. */
  readonly isNew: boolean;
  /** Fields that still ask something before it can be sent, by id. */
  readonly open: readonly string[];
}

/**
 * Keeps what somebody typed on a card as the draft of its page, over what the page would begin with and never over what
 * she wrote there herself: that lies beside it, to be chosen. Only for who writes the document.
 */
export async function keepTyped(
  ports: FreshestPorts & { readonly drafts: Drafts },
  viewer: Viewer,
  { trajectory: id, kind, moment, values: typed }: Typed,
): Promise<Result<KeptTyped>> {
  const trajectory = await freshest(ports, id);
  if (!trajectory) return refuse('notFound');
  const standing = standingOf(ports.clock, trajectory);
  const rule = standing.template.documents.find((one) => one.kind === kind);
  const about = trajectory.moments.find((one) => one.id === moment);
  if (!rule || !mayWriteAbout(viewer, kind, about, standing)) return refuse('notFound');
  const form = formOf(rule.form);
  const current = currentDocument(trajectory, kind, moment);
  if (current && mayRead(viewer, current, standing)) {
    const { values } = current;
    if (holdsTyped(form, typed, values, trajectory.goals))
      return ok({ form: form.id, isNew: false, open: [] });
  }
  const own = current?.author === viewer.person && !rule.coAuthors ? current : undefined;
  const key = draftKey(id, kind, moment, own?.id);
  const before = await ports.drafts.get(viewer.person, key);
  const composed = before || own ? undefined : compose(kind, moment, standing);
  const values = { ...(before?.values ?? own?.values ?? composed), ...typed };
  const from = before ? before.from : composed;
  const refused = await refusedRoom(ports.drafts, viewer.person, { key, values, ...(from ? { from } : {}) });
  if (refused) return refused;
  const savedAt = new Date(ports.clock.now()).toISOString();
  const base = before?.base === undefined ? {} : { base: before.base };
  const draft = { key, values, savedAt, ...base, ...(from ? { from } : {}) };
  // Where nothing of hers would be lost it goes into the draft itself.
  const adds = before !== undefined && isAddition(typed, before.values);
  const page = { writer: CARD, ...(adds ? { over: before.savedAt } : {}) };
  const isKept =
    (await ports.drafts.put(viewer.person, draft, page)) ||
    (await putBeside(ports.drafts, viewer.person, draft, CARD, (one) =>
      isDeepStrictEqual(one.values, values),
    ));
  if (!isKept) return refuse('changedMeanwhile');
  const whole = validate(form, values, trajectory.goals);
  const fields = whole.ok ? [] : whole.refusals.flatMap(({ field }) => field?.split('.')[0] ?? []);
  return ok({ form: form.id, isNew: true, open: [...new Set(fields)] });
}

/** Whether nothing that was typed differs from what stands there. */
function isAddition(typed: FormValues, there: FormValues): boolean {
  return Object.entries(typed).every(([field, value]) => {
    const old = there[field];
    const isEmpty = old === undefined || old === '' || (Array.isArray(old) && old.length === 0);
    return isEmpty || isDeepStrictEqual(old, value);
  });
}
