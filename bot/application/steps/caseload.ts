import { Temporal } from 'temporal-polyfill';
import { viewerOf } from '../../../domain/access/viewer.ts';
import { guidedBy } from '../../../domain/replanning/guided.ts';
import { templateOf } from '../../../domain/templates/catalogue.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Clock } from '../ports/clock.ts';
import { type FreshestOfPorts, freshestOf } from './freshest-of.ts';

/** All that a person guides, each with what was asked since. */
export async function caseloadOfCoach(
  ports: FreshestOfPorts & { readonly clock: Clock },
  coach: PersonId,
): Promise<readonly Trajectory[]> {
  const all = await freshestOf(ports, viewerOf(coach, ''));
  const now = Temporal.Instant.fromEpochMilliseconds(ports.clock.now());
  return guidedBy(coach, all, { templateOf, now });
}
