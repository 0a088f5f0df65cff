import { maySee } from '../../domain/access/access.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import type { Act } from '../../domain/acts/act.ts';
import { inverse } from '../../domain/acts/inverse.ts';
import type { NamelessAct } from '../../domain/acts/nameless.ts';
import { decide } from '../../domain/decide.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Trajectory } from '../../domain/trajectory/trajectory.ts';
import type { TrajectoryView } from '../../domain/views/view.ts';
import type { Directory, Intake, Jobs } from './ports.ts';
import { type FreshestPorts, freshest } from './steps/freshest.ts';
import { withNames } from './steps/names.ts';
import { type PresentPorts, present } from './steps/present.ts';
import { situationFor } from './steps/situation.ts';
import { standingOf } from './steps/standing.ts';

export type ActPorts = FreshestPorts &
  PresentPorts & {
    readonly intake: Pick<Intake, 'pending' | 'add' | 'has'>;
    readonly directory: Directory;
    readonly jobs: Jobs;
  };

export interface ActReply {
  readonly trajectory: TrajectoryView;
  readonly undo?: Act;
}

/**
 * What a person asks of a trajectory: authorised and decided against the freshest known state, kept durably, and
 * only then answered. `key` is the sender's own for this one click: the same key again changes nothing.
 */
export async function actOnTrajectory(
  ports: ActPorts,
  viewer: Viewer,
  id: string,
  key: string,
  asked: NamelessAct,
): Promise<Result<ActReply>> {
  const entry = `${viewer.person}:${key}`;
  const before = await freshest(ports, id);
  if (!before || !maySee(viewer, standingOf(ports.clock, before))) return refuse('notFound');
  if (await ports.intake.has(entry)) return reply(ports, viewer, before);
  const named = await withNames(ports.directory, asked);
  if (!named.ok) return named;
  const act = named.value;
  const situation = await situationFor(ports, before, entry);
  const decided = decide(before, act, viewer, situation);
  if (!decided.ok) return decided;
  const at = situation.now.toString();
  await ports.intake.add({ id: entry, trajectory: id, by: viewer.person, at, act });
  await ports.jobs.settleSoon(id);
  return reply(ports, viewer, decided.value, inverse(before, decided.value, act));
}

async function reply(
  ports: PresentPorts,
  viewer: Viewer,
  trajectory: Trajectory,
  undo?: Act,
): Promise<Result<ActReply>> {
  const view = await present(ports, viewer, trajectory);
  if (!view) return refuse('notFound');
  return ok({ trajectory: view, ...(undo ? { undo } : {}) });
}
