import { Temporal } from 'temporal-polyfill';
import { type Standing, standingAt } from '../access/roles.ts';
import type { Roster } from '../calendar/working-hours.ts';
import type { School } from '../school.ts';
import type { Template } from '../template/template.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/** What every view is made with. */
export interface ViewContext {
  readonly schools: ReadonlyMap<string, School>;
  readonly rosters: Readonly<Record<PersonId, Roster>>;
  /** Whom no chat reaches. */
  readonly unreachable: ReadonlySet<PersonId>;
  /** Who may be a coach, and so start a trajectory in a leidinggevende's name. */
  readonly coaches?: ReadonlySet<PersonId>;
  readonly templateOf: (reference: Trajectory['template']) => Template;
  readonly now: Temporal.Instant;
}

/** A trajectory with its template, today. */
export function standingIn(trajectory: Trajectory, { templateOf, now }: ViewContext): Standing {
  return standingAt(trajectory, templateOf(trajectory.template), now);
}

/** Whether an instant (UTC ISO) lies at or before now. */
export function hasPassed(instant: string, { now }: ViewContext): boolean {
  return Temporal.Instant.compare(instant, now) <= 0;
}
