import type { Standing } from '../access/roles.ts';
import { takesTime } from '../schedule/engaged.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Taken } from './question.ts';

/**
 * What people attend in trajectories that are not among those that are planned: what is scheduled there, also where no
 * calendar shows it, and what was only proposed, so that the year leaves it room. Whose it is, is not said.
 */
export function takenElsewhere(
  all: readonly Standing[],
  planned: readonly Standing[],
): ReadonlyMap<PersonId, readonly Taken[]> {
  const own = new Set(planned.map(({ trajectory }) => trajectory.id));
  const taken = new Map<PersonId, Taken[]>();
  for (const { trajectory } of all) {
    if (own.has(trajectory.id) || trajectory.ended) continue;
    for (const { start, durationMin, attendees } of trajectory.moments.filter(takesTime)) {
      const until = new Date(Date.parse(start) + durationMin * 60_000).toISOString();
      for (const { person } of attendees)
        taken.set(person, [...(taken.get(person) ?? []), { from: start, until }]);
    }
  }
  return taken;
}
