import { holdsOneOf } from '../../access/access.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { movedEnd } from '../../schedule/moved-end.ts';
import type { Waiting } from '../needs/waiting.ts';
import type { TrajectoryView } from '../view/trajectory.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * That its end moved up, by the holiday weeks that lie inside or because somebody else said so when it stood still, for
 * who leads it: a period of improvement should not change in silence. Undefined for everybody else, where it did not, and once she agreed to that end.
 */
export function extendedView(
  viewer: Viewer,
  standing: Standing,
  { schools }: ViewContext,
): TrajectoryView['extended'] {
  const { trajectory, template } = standing;
  const calendar = schools.get(trajectory.schoolId)?.calendar;
  if (!calendar || !holdsOneOf(viewer, [template.leads], standing)) return undefined;
  const moved = movedEnd(trajectory, calendar, template);
  if (!moved || moved.agreedAt !== undefined) return undefined;
  const { weeks, until } = moved;
  return { ...(weeks === undefined ? {} : { weeks }), until };
}

/** It asks whether she agrees. */
export function extendedNeeds(viewer: Viewer, standing: Standing, context: ViewContext): readonly Waiting[] {
  return extendedView(viewer, standing, context) ? [{ kind: 'periodExtended' }] : [];
}
