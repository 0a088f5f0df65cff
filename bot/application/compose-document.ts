import { mayRead, readersOf } from '../../domain/access/access.ts';
import { mayWriteAbout } from '../../domain/access/acting.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import { compose } from '../../domain/documents/compose.ts';
import { type Delivery, deliveryOf } from '../../domain/documents/delivery.ts';
import { formOf } from '../../domain/forms/catalogue.ts';
import type { FormValues } from '../../domain/forms/form.ts';
import type { OwnInstrument } from '../../domain/kijkwijzers/own.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { boardAmong } from '../../domain/school.ts';
import { currentDocument } from '../../domain/trajectory/documents.ts';
import type { ReaderView } from '../../domain/views/view/document.ts';
import type { Lists } from './ports/lists.ts';
import { type FreshestPorts, freshest } from './steps/freshest.ts';
import { keepReading, type ReadingPorts } from './steps/keep-reading.ts';
import { standingOf } from './steps/standing.ts';

export interface Composed {
  readonly form: string;
  readonly values: FormValues;
  readonly readers: readonly ReaderView[];
  readonly delivery: Delivery;
  readonly instruments?: readonly OwnInstrument[];
  readonly base?: string | null;
}

/**
 * What a document starts with, composed from what was recorded, and who will read it; only for who writes it. What is
 * written together begins with the text of the other, which she has then read; of what was written before her time with
 * its lines alone.
 */
export async function composeDocument(
  ports: FreshestPorts &
    ReadingPorts & { readonly lists: Pick<Lists, 'schools' | 'colleagues' | 'settings'> },
  viewer: Viewer,
  trajectoryId: string,
  kind: string,
  moment: string | undefined,
): Promise<Result<Composed>> {
  const trajectory = await freshest(ports, trajectoryId);
  if (!trajectory) return refuse('notFound');
  const board = boardAmong(await ports.lists.colleagues());
  const standing = { ...standingOf(ports.clock, trajectory), board };
  const rule = standing.template.documents.find((one) => one.kind === kind);
  const about = trajectory.moments.find((one) => one.id === moment);
  if (!rule || !mayWriteAbout(viewer, kind, about, standing)) return refuse('notFound');
  const readers = readersOf(rule, standing).map(({ name, role, when }) => ({ name, role, when }));
  const rates = formOf(rule.form).fields.some(
    ({ kind: field }) => field === 'ratings' || field === 'leerdoelen',
  );
  const school = (await ports.lists.schools()).find(({ id }) => id === trajectory.schoolId);
  const instruments = (rates && school?.instruments) || [];
  const base = rule.coAuthors && currentDocument(trajectory, kind);
  if (base && mayRead(viewer, base, standing)) await keepReading(ports, viewer, trajectoryId, [base]);
  return ok({
    form: rule.form,
    values: compose(kind, moment, standing, school?.calendar),
    readers,
    delivery: deliveryOf(rule, { settings: await ports.lists.settings() }),
    ...(instruments.length > 0 ? { instruments } : {}),
    ...(rule.coAuthors ? { base: base?.id ?? null } : {}),
  });
}
