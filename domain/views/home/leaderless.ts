import { holdsOneOf } from '../../access/access.ts';
import { mayDo } from '../../access/acting.ts';
import { mayTakeTheLead } from '../../access/leading.ts';
import { peopleIn, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Participant, PersonId } from '../../trajectory/participant.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import { subjectName } from '../trajectory/summary.ts';
import type { GuidelessView, LeaderlessView } from '../view/leaderless.ts';
import { standingIn, type ViewContext } from '../view-context.ts';

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

/** Those that the viewer leads and that nobody guides any more; `left`: who is not in the tenant now. */
export function guidelessView(
  trajectories: readonly Trajectory[],
  viewer: Viewer,
  left: readonly PersonId[],
  context: ViewContext,
): readonly GuidelessView[] {
  return trajectories.flatMap((trajectory) => {
    const standing = standingIn(trajectory, context);
    const guides = guidesOf(standing, viewer);
    const [gone] = guides;
    if (!gone || !guides.every(({ person }) => left.includes(person))) return [];
    const school = context.schools.get(trajectory.schoolId)?.name ?? '';
    return [{ trajectory: trajectory.id, teacher: subjectName(standing), school, coach: gone.name }];
  });
}

/** Whose being in the tenant decides that: who guides what the viewer leads. */
export function guidesToLookFor(
  trajectories: readonly Trajectory[],
  viewer: Viewer,
  context: ViewContext,
): readonly PersonId[] {
  return [
    ...new Set(
      trajectories.flatMap((one) => guidesOf(standingIn(one, context), viewer).map(({ person }) => person)),
    ),
  ];
}

/** Who guide it, for who leads it and can let somebody else guide. */
function guidesOf(standing: Standing, viewer: Viewer): readonly Participant[] {
  const { trajectory, template, day } = standing;
  const isHers = holdsOneOf(viewer, [template.leads], standing) && mayDo(viewer, 'assignCoach', standing);
  return isHers && !trajectory.ended ? peopleIn(trajectory, template.organiser, day) : [];
}
