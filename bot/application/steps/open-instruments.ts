import { mayKeepInstruments } from '../../../domain/access/keeping.ts';
import type { Viewer } from '../../../domain/access/viewer.ts';
import { type InstrumentsView, newest } from '../../../domain/kijkwijzers/own.ts';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import type { School } from '../../../domain/school.ts';
import type { Clock } from '../ports/clock.ts';
import type { Lists, StoredSchool } from '../ports/lists.ts';
import type { ReadModel } from '../ports/read-model.ts';
import { standingOf } from './standing.ts';

export interface InstrumentPorts {
  readonly lists: Pick<Lists, 'school' | 'colleagues'>;
  readonly readModel: Pick<ReadModel, 'ofSchool'>;
  readonly clock: Clock;
}

/** The school whose kijkwijzers the viewer keeps, as its row stands now; to all others it is not there. */
export async function openInstruments(
  ports: InstrumentPorts,
  viewer: Viewer,
  school: string,
): Promise<Result<StoredSchool>> {
  const [stored, colleagues, there] = await Promise.all([
    ports.lists.school(school),
    ports.lists.colleagues(),
    ports.readModel.ofSchool(school),
  ]);
  const standings = there.map((one) => standingOf(ports.clock, one));
  return stored && mayKeepInstruments(viewer, stored.school, colleagues, standings)
    ? ok(stored)
    : refuse('notFound');
}

export function instrumentsOf({ id, name, instruments = [] }: School): InstrumentsView {
  return { school: id, name, instruments: newest(instruments) };
}
