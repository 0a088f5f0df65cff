import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../access/roles.ts';
import { eraseDue } from '../retention/erase.ts';
import { isSuperseded } from '../trajectory/documents.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { callOffCutOff } from './cut-off.ts';
import { deliver } from './deliver.ts';
import { completeWhenOver } from './end.ts';
import { logged } from './log.ts';
import { handOver } from './release.ts';
import type { Situation } from './situation.ts';

/**
 * What falls due by itself: what the school is closed for does not go through, a report that its subject had the days
 * to react to is handed over, a trajectory whose school year is over is completed, and what the board keeps no longer
 * goes. The same object back when
 * nothing did. What people asked within those days has to be applied before.
 */
export function elapse(trajectory: Trajectory, situation: Situation): Trajectory {
  const now = { at: situation.now.toString(), today: dayOf(situation.now) };
  const due = trajectory.documents.filter(
    (document) =>
      document.state === 'reading' &&
      document.withdrawnAt === undefined &&
      document.reactUntil !== undefined &&
      Temporal.Instant.compare(document.reactUntil, situation.now) < 0 &&
      !isSuperseded(trajectory, document),
  );
  const delivered = due.reduce(
    (all, document) => deliver(all, document, situation, now),
    callOffCutOff(trajectory, situation),
  );
  const over = completeWhenOver(handOver(delivered, situation), situation, now.today);
  const after = over === trajectory ? over : logged(trajectory, over, undefined, 'system', situation);
  return eraseDue(after, situation);
}
