import { peopleIn } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { PersonId } from '../../trajectory/participant.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import { standingsSeen, type ViewContext } from '../view-context.ts';

/** Somebody whom a trajectory of that template is about, and that goes on. */
export interface GuidedPerson {
  readonly person: PersonId;
  readonly template: string;
}

/** Who is guided now, in what the viewer may see: of anything else she is not told that it is there. */
export function guidedAmong(
  trajectories: readonly Trajectory[],
  viewer: Viewer,
  context: ViewContext,
): readonly GuidedPerson[] {
  return standingsSeen(trajectories, viewer, context)
    .filter(({ trajectory }) => !trajectory.ended)
    .flatMap(({ trajectory, template, day }) =>
      peopleIn(trajectory, template.subject, day).map(({ person }) => ({ person, template: template.id })),
    );
}
