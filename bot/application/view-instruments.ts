import type { Viewer } from '../../domain/access/viewer.ts';
import type { InstrumentsView } from '../../domain/kijkwijzers/own.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type InstrumentPorts, instrumentsOf, openInstruments } from './steps/open-instruments.ts';

/** The kijkwijzers that a school has of its own, for whoever keeps them. */
export async function viewInstruments(
  ports: InstrumentPorts,
  viewer: Viewer,
  school: string,
): Promise<Result<InstrumentsView>> {
  const opened = await openInstruments(ports, viewer, school);
  return opened.ok ? ok(instrumentsOf(opened.value.school)) : opened;
}
