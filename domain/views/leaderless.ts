import { mayTakeTheLead } from '../access/leading.ts';
import { peopleIn } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { subjectName } from './summary.ts';
import type { LeaderlessView } from './view/leaderless.ts';
import { standingIn, type ViewContext } from './view-context.ts';

/** Those that the viewer may take over because nobody leads them any more; `left`: who is not in the tenant now. */
export function leaderlessView(
  trajectories: readonly Trajectory[],
  viewer: Viewer,
  left: readonly PersonId[],
  context: ViewContext,
): readonly LeaderlessView[] {
  return trajectories.flatMap((trajectory) => {
    const school = context.schools.get(trajectory.schoolId);
    const standing = standingIn(trajectory, context);
    if (!school || !mayTakeTheLead(viewer, standing, school.leaders, left)) return [];
    const { id, template } = trajectory;
    return [
      {
        ...{ trajectory: id, templateId: template.id, teacher: subjectName(standing), school: school.name },
        ...{ role: standing.template.leads, person: viewer.person },
      },
    ];
  });
}

/**
 * Whose being in the tenant decides whether the viewer may take something over: who leads what she would be allowed to,
 * were they not there.
 */
export function leadersToLookFor(
  trajectories: readonly Trajectory[],
  viewer: Viewer,
  context: ViewContext,
): readonly PersonId[] {
  const people = trajectories.flatMap((trajectory) => {
    const standing = standingIn(trajectory, context);
    const leaders = context.schools.get(trajectory.schoolId)?.leaders ?? [];
    const leading = peopleIn(trajectory, standing.template.leads, standing.day).map(({ person }) => person);
    return mayTakeTheLead(viewer, standing, leaders, leading) ? leading : [];
  });
  return [...new Set(people)];
}
