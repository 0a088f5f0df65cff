import { viewerOf } from '../../../domain/access/viewer.ts';
import { elapse } from '../../../domain/acts/elapse.ts';
import { decide } from '../../../domain/decide.ts';
import type { Refusal } from '../../../domain/result.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { IntakeEntry } from '../ports/intake.ts';
import { situationFor } from '../steps/situation.ts';
import { type KeptAsOnePorts, laterEndsOf } from './kept-as-one.ts';

export interface RefusedEntry {
  readonly entry: IntakeEntry;
  readonly refusals: readonly Refusal[];
}

export interface Asked {
  readonly trajectory: Trajectory;
  readonly applied: readonly IntakeEntry[];
  readonly refused: readonly RefusedEntry[];
}

/**
 * Applies what people asked since, in the order in which they asked, through the same `decide` as at the door and
 * as of the time at which they asked, and then what fell due by itself. What the truth no longer allows is refused;
 * its sender is told.
 */
export async function applyAsked(
  ports: KeptAsOnePorts,
  trajectory: Trajectory,
  pending: readonly IntakeEntry[],
): Promise<Asked> {
  const applied: IntakeEntry[] = [];
  const refused: RefusedEntry[] = [];
  let current = trajectory;
  for (const entry of pending) {
    if (entry.start) {
      applied.push(entry);
      continue;
    }
    const situation = await situationFor(ports, current, entry.id, entry.at);
    const decided = decide(current, entry.act, viewerOf(entry.by, ''), situation);
    if (decided.ok) {
      current = decided.value;
      applied.push(entry);
    } else refused.push({ entry, refusals: decided.refusals });
  }
  // Last: an answer that was given in time counts, however late it is brought here.
  const [situation, later] = await Promise.all([
    situationFor(ports, current, `elapse-${ports.clock.now()}`),
    laterEndsOf(ports, current),
  ]);
  return { trajectory: elapse(current, { ...situation, ...later }), applied, refused };
}
