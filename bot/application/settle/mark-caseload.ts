import { caseloadOf } from '../../../domain/replanning/caseload-subject.ts';
import { takenOver } from '../../../domain/replanning/clashing.ts';
import { displaced } from '../../../domain/replanning/displaced.ts';
import { guideOf } from '../../../domain/replanning/guided.ts';
import { outOfOwnDays } from '../../../domain/schedule/own-days.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Jobs } from '../ports/jobs.ts';
import type { Replans } from '../ports/replans.ts';
import { type SituationPorts, situationFor } from '../steps/situation.ts';

export interface MarkCaseloadPorts extends SituationPorts {
  readonly replans: Pick<Replans, 'of'>;
  readonly jobs: Jobs;
}

/**
 * A trajectory of which something stands where the school's calendar does not let it or was taken over as it stood, or
 * about which its guide was proposed something: all that she guides is looked at together.
 */
export async function markCaseload(ports: MarkCaseloadPorts, trajectory: Trajectory): Promise<void> {
  const situation = await situationFor(ports, trajectory, 'caseload');
  const coach = guideOf(trajectory, situation.template, situation.now);
  if (coach === undefined) return;
  const { calendar, now } = situation;
  const mayNotStay =
    displaced(trajectory, calendar, now).length +
      takenOver(trajectory, now).length +
      outOfOwnDays(trajectory, situation).length >
    0;
  const kept = mayNotStay ? undefined : await ports.replans.of(coach);
  const isProposed = kept?.rows.some((row) => row.trajectory === trajectory.id) ?? false;
  if (mayNotStay || isProposed) ports.jobs.settleMeanwhile(caseloadOf(coach));
}
