import { viewerOf } from '../../../domain/access/viewer.ts';
import type { Act } from '../../../domain/acts/act.ts';
import { decide } from '../../../domain/decide.ts';
import type { RefusalCode } from '../../../domain/refusals.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Intake } from '../ports/intake.ts';
import type { Jobs } from '../ports/jobs.ts';
import { type SituationPorts, situationFor } from './situation.ts';

/**
 * Keeps an act that somebody asked for before and that is her turn now, decided with her rights of now. Returns why it
 * cannot be; undefined when it is kept, or was already.
 */
export async function keepForAnother(
  ports: SituationPorts & { readonly intake: Pick<Intake, 'add'>; readonly jobs: Jobs },
  trajectory: Trajectory,
  act: Act,
  by: PersonId,
  entry: string,
): Promise<RefusalCode | undefined> {
  const situation = await situationFor(ports, trajectory, entry);
  const decided = decide(trajectory, act, viewerOf(by, ''), situation);
  if (!decided.ok) return decided.refusals[0]?.code ?? 'notAllowed';
  const at = situation.now.toString();
  await ports.intake.add({ id: entry, trajectory: trajectory.id, by, at, act });
  await ports.jobs.settleSoon(trajectory.id);
  return undefined;
}
