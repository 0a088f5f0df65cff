import type { Viewer } from '../../../domain/access/viewer.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Intake } from '../ports/intake.ts';
import type { ReadModel } from '../ports/read-model.ts';
import { type FreshestPorts, freshest } from './freshest.ts';

export type FreshestOfPorts = FreshestPorts & {
  readonly readModel: Pick<ReadModel, 'known' | 'putWhereAbsent' | 'of'>;
  readonly intake: Pick<Intake, 'waitingFor'>;
};

/** All trajectories of a person, each with what was asked since; only those few are read again. */
export async function freshestOf(ports: FreshestOfPorts, viewer: Viewer): Promise<readonly Trajectory[]> {
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
