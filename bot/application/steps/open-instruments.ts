import { mayKeepInstruments } from '../../../domain/access/keeping.ts';
import type { Viewer } from '../../../domain/access/viewer.ts';
import { type InstrumentsView, newest } from '../../../domain/kijkwijzers/own.ts';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import type { School } from '../../../domain/school.ts';
import type { Lists, StoredSchool } from '../ports.ts';

/** The school whose kijkwijzers the viewer keeps, as its row stands now; to all others it is not there. */
export async function openInstruments(
  ports: { readonly lists: Pick<Lists, 'school' | 'colleagues'> },
  viewer: Viewer,
  school: string,
): Promise<Result<StoredSchool>> {
  const [stored, colleagues] = await Promise.all([ports.lists.school(school), ports.lists.colleagues()]);
  return stored && mayKeepInstruments(viewer, stored.school, colleagues) ? ok(stored) : refuse('notFound');
}

export function instrumentsOf({ id, name, instruments = [] }: School): InstrumentsView {
  return { school: id, name, instruments: newest(instruments) };
}
