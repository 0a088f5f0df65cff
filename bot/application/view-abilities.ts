import type { Viewer } from '../../domain/access/viewer.ts';
import { askable } from '../../domain/views/home/home.ts';
import { type FreshestOfPorts, freshestOf } from './steps/freshest-of.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';

/** What she can ask for beside what everybody can: to start one, and where her maatje is. */
export async function viewAbilities(
  ports: FreshestOfPorts & PresentPorts,
  viewer: Viewer,
): Promise<{ readonly start: boolean; readonly maatje: boolean }> {
  const trajectories = await freshestOf(ports, viewer);
  const { mayStart, maatje } = askable(trajectories, viewer, await viewContext(ports, trajectories));
  return { start: mayStart, maatje: maatje !== undefined };
}
