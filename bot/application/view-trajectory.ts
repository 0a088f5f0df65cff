import type { Viewer } from '../../domain/access/viewer.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { TrajectoryView } from '../../domain/views/view/trajectory.ts';
import { type FreshestPorts, freshest } from './steps/freshest.ts';
import type { KeptTogetherPorts } from './steps/kept-together.ts';
import { type PresentPorts, present } from './steps/present.ts';

/** One trajectory as the viewer may see it. What may not be seen and what does not exist are refused alike. */
export async function viewTrajectory(
  ports: FreshestPorts & PresentPorts & KeptTogetherPorts,
  viewer: Viewer,
  id: string,
): Promise<Result<TrajectoryView>> {
  const trajectory = await freshest(ports, id);
  const view = trajectory && (await present(ports, viewer, trajectory));
  return view ? ok(view) : refuse('notFound');
}
