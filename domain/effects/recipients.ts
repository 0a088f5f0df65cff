import { mayKnow } from '../access/access.ts';
import { peopleIn } from '../access/roles.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { PersonId, Role } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type EffectContext, today } from './context.ts';

/** Who hold any of these roles today, each person once. */
export function peopleOf(
  trajectory: Trajectory,
  roles: readonly Role[],
  context: EffectContext,
): readonly PersonId[] {
  const day = today(context);
  const people = roles.flatMap((role) => peopleIn(trajectory, role, day));
  return [...new Set(people.map((one) => one.person))];
}

/** Who attend a moment and still have a part in the trajectory. */
export function attendeesOf(
  trajectory: Trajectory,
  moment: Moment,
  context: EffectContext,
): readonly PersonId[] {
  return moment.attendees.map((one) => one.person).filter((one) => mayBeTold(trajectory, one, context));
}

/** Whom a card about the trajectory may reach: who may know of it. Before it was discussed that is not its subject. */
export function mayBeTold(trajectory: Trajectory, person: PersonId, context: EffectContext): boolean {
  const { template, now } = context;
  return mayKnow(person, { trajectory, template, day: today(context), now });
}
