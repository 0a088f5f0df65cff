import type { Viewer } from '../../domain/access/viewer.ts';
import type { HoursView } from '../../domain/hours/view.ts';
import type { FreshestOfPorts } from './steps/freshest-of.ts';
import { hoursOf } from './steps/hours-of.ts';
import type { PresentPorts } from './steps/present.ts';

/** Writes a file of the hours that somebody sees. */
export type WriteHours = (view: HoursView) => Promise<Uint8Array>;

/** What guiding takes and took, as far as it is the viewer's to see, as a file. */
export async function exportHours(
  ports: FreshestOfPorts & PresentPorts & { readonly writeHours: WriteHours },
  viewer: Viewer,
): Promise<{ name: string; bytes: Uint8Array }> {
  return { name: 'uren.xlsx', bytes: await ports.writeHours(await hoursOf(ports, viewer)) };
}
