import type { PersonId } from '../trajectory/participant.ts';
import { mayCount } from './keeping.ts';
import type { Standing } from './roles.ts';
import type { System, Viewer } from './viewer.ts';

/** Whether the viewer coordinates guidance for the board: she plans it, and reads nothing of what is written in it. */
export function coordinates(viewer: Viewer | System, coordinators: readonly PersonId[]): boolean {
  return viewer.kind === 'person' && coordinators.includes(viewer.person);
}

/**
 * Whether a coordinator may know of a trajectory when she plans the year: not before its subject was told in person,
 * and of a discreet one only where she has a part in it herself. It is all that she sees: names, school, kinds and
 * times of moments.
 */
export function mayCoordinate(
  viewer: Viewer | System,
  standing: Standing,
  coordinators: readonly PersonId[],
): boolean {
  return (
    coordinates(viewer, coordinators) &&
    standing.trajectory.discussed !== undefined &&
    mayCount(viewer, standing)
  );
}

/**
 * Whether she may put its plan in the calendars on behalf of who guides: where nobody has still to say yes. As long as
 * teacher and coach have to choose each other first, the plan is theirs to confirm.
 */
export function mayBookFor(
  viewer: Viewer | System,
  standing: Standing,
  coordinators: readonly PersonId[],
): boolean {
  const { stage } = standing.trajectory;
  const isOpen = stage === 'running' || (stage === 'discussed' && standing.template.matchStep === undefined);
  return isOpen && mayCoordinate(viewer, standing, coordinators);
}
