import type { Temporal } from 'temporal-polyfill';
import { maySee } from '../access/access.ts';
import { dayOf, type Standing, standingAt } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Roster } from '../calendar/working-hours.ts';
import type { Terms } from '../retention/terms.ts';
import type { Engagement } from '../schedule/engaged.ts';
import type { BoardReader, School } from '../school.ts';
import type { Settings } from '../settings/settings.ts';
import type { Template } from '../template/template.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/** What every view is made with. */
export interface ViewContext {
  readonly schools: ReadonlyMap<string, School>;
  readonly rosters: Readonly<Record<PersonId, Roster>>;
  /** When people are taken (instants, UTC ISO), where a place is offered; absent: her calendar is not visible. */
  readonly busy?: Readonly<Record<PersonId, readonly { readonly from: string; readonly until: string }[]>>;
  /** What else they attend, where `busy` is known; absent: nothing. */
  readonly engaged?: readonly Engagement[];
  /** Whom no chat reaches. */
  readonly unreachable: ReadonlySet<PersonId>;
  /** Who may be a coach, and so start a trajectory in a leidinggevende's name. */
  readonly coaches?: ReadonlySet<PersonId>;
  /** Who coordinates guidance for the board. */
  readonly coordinators?: readonly PersonId[];
  /** Who reads for the board what is handed over to it; absent: nobody. */
  readonly board?: readonly BoardReader[];
  /** How long the board keeps what; absent: it set nothing. */
  readonly terms?: Terms;
  /** What else there is of its subject, where it is kept as one with that; absent: nothing. */
  readonly others?: readonly Trajectory[];
  /** The board's own numbers; absent: what is suggested. */
  readonly settings?: Settings;
  readonly templateOf: (reference: Trajectory['template']) => Template;
  readonly now: Temporal.Instant;
}

/** A trajectory with its template, today. */
export function standingIn(trajectory: Trajectory, { templateOf, board = [], now }: ViewContext): Standing {
  return { ...standingAt(trajectory, templateOf(trajectory.template), now), board };
}

/** Those of many trajectories that the viewer may see, each as `standingIn` gives it. */
export function standingsSeen(
  trajectories: readonly Trajectory[],
  viewer: Viewer,
  { templateOf, now }: ViewContext,
): readonly Standing[] {
  const day = dayOf(now);
  return trajectories
    .map((trajectory): Standing => ({ trajectory, template: templateOf(trajectory.template), day, now }))
    .filter((one) => maySee(viewer, one));
}

/** Whether an instant (UTC ISO) lies at or before now. */
export function hasPassed(instant: string, { now }: ViewContext): boolean {
  return Date.parse(instant) <= now.epochMilliseconds;
}
