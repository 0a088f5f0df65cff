import type { Viewer } from '../../domain/access/viewer.ts';
import { type HoursView, hoursView } from '../../domain/hours/view.ts';
import { type FreshestOfPorts, freshestOf } from './steps/freshest-of.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';

/** What guiding takes and took, as far as it is the viewer's to see. */
export async function viewHours(ports: FreshestOfPorts & PresentPorts, viewer: Viewer): Promise<HoursView> {
  const trajectories = await freshestOf(ports, viewer);
  return hoursView(trajectories, viewer, await viewContext(ports, trajectories));
}
