import { Temporal } from 'temporal-polyfill';
import { type Standing, standingAt } from '../../../domain/access/roles.ts';
import { templateOf } from '../../../domain/templates/catalogue.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Clock } from '../ports/clock.ts';

/** A trajectory as every question of access wants it: with its template, today. */
export function standingOf(clock: Clock, trajectory: Trajectory): Standing {
  const now = Temporal.Instant.fromEpochMilliseconds(clock.now());
  return standingAt(trajectory, templateOf(trajectory.template), now);
}
