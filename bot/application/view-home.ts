import type { Viewer } from '../../domain/access/viewer.ts';
import type { Trajectory } from '../../domain/trajectory/trajectory.ts';
import { homeView } from '../../domain/views/home.ts';
import type { HomeView } from '../../domain/views/view.ts';
import type { Intake, ReadModel } from './ports.ts';
import { type FreshestPorts, freshest } from './steps/freshest.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';

export type HomePorts = FreshestPorts &
  PresentPorts & {
    readonly readModel: Pick<ReadModel, 'get' | 'put' | 'of'>;
    readonly intake: Pick<Intake, 'pending' | 'waitingFor'>;
  };

/** The first page: what waits for the viewer, her week, and her trajectories. */
export async function viewHome(ports: HomePorts, viewer: Viewer): Promise<HomeView> {
  const trajectories = await freshestOf(ports, viewer);
  return homeView(trajectories, viewer, await viewContext(ports, trajectories));
}

/** All trajectories of a person, each with what was asked since; only those few are read again. */
async function freshestOf(ports: HomePorts, viewer: Viewer): Promise<readonly Trajectory[]> {
  // In this order: what is settled in between is then in both.
  const waiting = await ports.intake.waitingFor(viewer.person);
  const stored = await ports.readModel.of(viewer.person);
  const fresh = new Map(stored.map((one) => [one.id, one]));
  for (const id of waiting) {
    const trajectory = await freshest(ports, id);
    if (trajectory) fresh.set(id, trajectory);
  }
  return [...fresh.values()];
}
