import type { Viewer } from '../../domain/access/viewer.ts';
import { homeView } from '../../domain/views/home/home.ts';
import { replanView } from '../../domain/views/replan.ts';
import type { HomeView } from '../../domain/views/view/home.ts';
import type { Replans } from './ports/replans.ts';
import { type FreshestOfPorts, freshestOf } from './steps/freshest-of.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';

/** The first page: what waits for the viewer, her week, and the first of her trajectories. */
export async function viewHome(
  ports: FreshestOfPorts & PresentPorts & { readonly replans: Pick<Replans, 'of'> },
  viewer: Viewer,
): Promise<HomeView> {
  const [trajectories, kept] = await Promise.all([
    freshestOf(ports, viewer),
    ports.replans.of(viewer.person),
  ]);
  const context = await viewContext(ports, trajectories);
  const toReplan = kept ? replanView(kept, trajectories, viewer, context).rows.length : 0;
  return { ...homeView(trajectories, viewer, context), ...(toReplan > 0 ? { toReplan } : {}) };
}
