import { type Viewer, viewerOf } from '../../../domain/access/viewer.ts';
import { guidesOfLed } from '../../../domain/hours/elsewhere.ts';
import { type HoursView, hoursView } from '../../../domain/hours/view.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { type FreshestOfPorts, freshestOf } from './freshest-of.ts';
import { type PresentPorts, viewContext } from './present.ts';

/**
 * What guiding takes and took, as far as it is the viewer's to see. Of whoever guides at her school all that they guide
 * is read, and no more than a total of it answered.
 */
export async function hoursOf(ports: FreshestOfPorts & PresentPorts, viewer: Viewer): Promise<HoursView> {
  const trajectories = await freshestOf(ports, viewer);
  const context = await viewContext(ports, trajectories);
  const guided = new Map<string, Trajectory>();
  for (const guide of guidesOfLed(trajectories, viewer, context)) {
    for (const one of await freshestOf(ports, viewerOf(guide, ''))) guided.set(one.id, one);
  }
  return hoursView(trajectories, viewer, context, [...guided.values()]);
}
