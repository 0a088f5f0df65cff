import type { Viewer } from '../../domain/access/viewer.ts';
import type { Act } from '../../domain/acts/act.ts';
import type { NamelessAct } from '../../domain/acts/nameless.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { TrajectoryView } from '../../domain/views/view/trajectory.ts';
import { type KeepPorts, keepAct } from './steps/keep-act.ts';
import type { KeptTogetherPorts } from './steps/kept-together.ts';
import { type PresentPorts, present } from './steps/present.ts';

export interface ActReply {
  /** Absent for whose own part in it ended with what she asked. */
  readonly trajectory?: TrajectoryView;
  readonly undo?: Act;
}

/** Keeps what a person asks of a trajectory, and answers with all of it as it then stands. */
export async function actOnTrajectory(
  ports: KeepPorts & PresentPorts & KeptTogetherPorts,
  viewer: Viewer,
  id: string,
  key: string,
  asked: NamelessAct,
): Promise<Result<ActReply>> {
  const kept = await keepAct(ports, viewer, id, key, asked);
  if (!kept.ok) return kept;
  const { trajectory, undo } = kept.value;
  const view = await present(ports, viewer, trajectory);
  return ok({ ...(view ? { trajectory: view } : {}), ...(undo ? { undo } : {}) });
}
