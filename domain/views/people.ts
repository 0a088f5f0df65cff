import { holdsOn, type Standing } from '../access/roles.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { PersonView } from './view/person.ts';

/** A person's name as the trajectory knows it; empty for who was never in it. */
export function nameOf(trajectory: Trajectory, person: PersonId): string {
  return trajectory.participants.find((one) => one.person === person)?.name ?? '';
}

/** Who take part today. */
export function peopleView({ trajectory, day }: Standing): readonly PersonView[] {
  return trajectory.participants
    .filter((one) => holdsOn(one, day))
    .map(({ person, name, role, external }) => ({ person, name, role, external }));
}
