import type { Viewer } from '../../domain/access/viewer.ts';
import { homeView } from '../../domain/views/home.ts';
import type { HomeView } from '../../domain/views/view.ts';
import { type FreshestOfPorts, freshestOf } from './steps/freshest-of.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';

/** The first page: what waits for the viewer, her week, and the first of her trajectories. */
export async function viewHome(ports: FreshestOfPorts & PresentPorts, viewer: Viewer): Promise<HomeView> {
  const trajectories = await freshestOf(ports, viewer);
  return homeView(trajectories, viewer, await viewContext(ports, trajectories));
}
