import type { Viewer } from '../../domain/access/viewer.ts';
import { type InstrumentDraft, type InstrumentsView, withDraft } from '../../domain/kijkwijzers/own.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { Conflict } from './ports/breakage.ts';
import type { Lists } from './ports/lists.ts';
import { type InstrumentPorts, instrumentsOf, openInstruments } from './steps/open-instruments.ts';

/** Adds a version of one of a school's own kijkwijzers, or a new one. What was filled in before stays as it is. */
export async function saveInstrument(
  ports: InstrumentPorts & { readonly lists: Pick<Lists, 'writeSchool'> },
  viewer: Viewer,
  school: string,
  draft: InstrumentDraft,
): Promise<Result<InstrumentsView>> {
  const opened = await openInstruments(ports, viewer, school);
  if (!opened.ok) return opened;
  const before = opened.value;
  const instruments = withDraft(before.school.instruments ?? [], draft);
  if (!instruments.ok) return instruments;
  try {
    const after = { ...before.school, instruments: instruments.value };
    const written = await ports.lists.writeSchool(before, after);
    return ok(instrumentsOf(written.school));
  } catch (error) {
    if (error instanceof Conflict) return refuse('changedMeanwhile');
    throw error;
  }
}
