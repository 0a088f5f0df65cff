import type { Roster } from '../calendar/working-hours.ts';
import type { Engagement } from '../schedule/engaged.ts';
import type { School } from '../school.ts';
import type { Settings } from '../settings/settings.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Participant, PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/** Time that is taken, as instants (UTC ISO). */
export interface Taken {
  readonly from: string;
  readonly until: string;
}

/** What of a trajectory has to do with when its moments are: nothing that anybody wrote. */
export type Plannable = Pick<
  Trajectory,
  'id' | 'template' | 'schoolId' | 'stage' | 'startsOn' | 'months' | 'options' | 'participants' | 'moments'
> &
  Pick<Partial<Trajectory>, 'pauses'>;

/**
 * A board's year as it is put to the planner: plain data, so that it can be handed to another thread. The same
 * question, seed and number of steps give the same plan.
 */
export interface YearQuestion {
  readonly trajectories: readonly Plannable[];
  readonly schools: readonly School[];
  readonly rosters: Readonly<Record<PersonId, Roster>>;
  /** What is taken of each person's time by her calendar. */
  readonly busy: Readonly<Record<PersonId, readonly Taken[]>>;
  /** Meetings of trajectories that are not planned with it: they stay, and whose they are is not said; absent: none. */
  readonly engaged?: readonly Engagement[];
  /** Whose calendar cannot be seen. */
  readonly unknown: readonly PersonId[];
  /** Where a plan of before had it, by trajectory and moment: kept where it can be. */
  readonly stood: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The board's own numbers; absent: what is suggested. */
  readonly settings?: Settings;
  /** Instant (UTC ISO). */
  readonly now: string;
}

export function plannable(trajectory: Trajectory): Plannable {
  const { id, template, schoolId, stage, startsOn, months, options, participants, pauses } = trajectory;
  const part = { id, template, schoolId, stage, startsOn, months, options, participants };
  const moments = trajectory.moments.map(withoutTalk);
  return { ...part, moments, ...(pauses ? { pauses } : {}) };
}

/** Who guides a trajectory now. */
export function guideOf({ participants }: Plannable, role: string): Participant | undefined {
  return participants.find((one) => one.role === role && one.until === undefined);
}

function withoutTalk({ responses: _, question: __, change: ___, room: ____, ...moment }: Moment): Moment {
  return { ...moment, responses: [] };
}
