import type { Viewer } from '../../domain/access/viewer.ts';
import { foundTrajectories, type TrajectoryQuery } from '../../domain/views/home/found.ts';
import type { FoundTrajectories } from '../../domain/views/view/home.ts';
import { type FreshestOfPorts, freshestOf } from './steps/freshest-of.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';

/** Those of a person's trajectories that match, a stretch at a time. */
export async function findTrajectories(
  ports: FreshestOfPorts & PresentPorts,
  viewer: Viewer,
  query: TrajectoryQuery,
): Promise<FoundTrajectories> {
  const trajectories = await freshestOf(ports, viewer);
  return foundTrajectories(trajectories, query, viewer, await viewContext(ports, trajectories));
}
