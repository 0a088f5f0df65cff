import { holdsOneOf } from '../../access/access.ts';
import { holdsOn, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { PersonId } from '../../trajectory/participant.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import type { PersonView } from '../view/person.ts';

/** A person's name as the trajectory knows it; empty for who was never in it. */
export function nameOf(trajectory: Trajectory, person: PersonId): string {
  return trajectory.participants.find((one) => one.person === person)?.name ?? '';
}

/** The same of who may read for the board as well. */
export function readerName({ trajectory, board = [] }: Standing, person: PersonId): string {
  return nameOf(trajectory, person) || (board.find((one) => one.person === person)?.name ?? '');
}

/** Who take part today. */
export function peopleView(viewer: Viewer, standing: Standing): readonly PersonView[] {
  const { trajectory, template, day } = standing;
  const starting = template.roles.filter(({ starts }) => starts !== 'no').map(({ role }) => role);
  const seesTracks = holdsOneOf(viewer, starting, standing);
  return trajectory.participants
    .filter((one) => holdsOn(one, day))
    .map(({ person, name, role, external, track }) => ({
      ...{ person, name, role, external },
      ...(track !== undefined && (seesTracks || person === viewer.person) ? { track } : {}),
    }));
}
