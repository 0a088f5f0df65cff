import type { Viewer } from '../../domain/access/viewer.ts';
import type { HoursView } from '../../domain/hours/view.ts';
import type { FreshestOfPorts } from './steps/freshest-of.ts';
import { hoursOf } from './steps/hours-of.ts';
import type { PresentPorts } from './steps/present.ts';

/** What guiding takes and took, as far as it is the viewer's to see. */
export function viewHours(ports: FreshestOfPorts & PresentPorts, viewer: Viewer): Promise<HoursView> {
  return hoursOf(ports, viewer);
}
