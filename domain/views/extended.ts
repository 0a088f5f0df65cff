import { Temporal } from 'temporal-polyfill';
import { holdsOneOf } from '../access/access.ts';
import type { Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Waiting } from './needs.ts';
import { viewedPeriod } from './period.ts';
import type { TrajectoryView } from './view/trajectory.ts';
import type { ViewContext } from './view-context.ts';

/** For how long after it was discussed it is said: from then on the end is just its end. */
const SAID = Temporal.Duration.from({ hours: 14 * 24 });

/**
 * That its end moved up by the holiday weeks that lie inside, for who leads it: a period of improvement should not
 * change in silence. Undefined for everybody else, where it did not, and once she had two weeks to read it.
 */
export function extendedView(
  viewer: Viewer,
  standing: Standing,
  { schools, now }: ViewContext,
): TrajectoryView['extended'] {
  const { trajectory, template } = standing;
  const { discussed, ended } = trajectory;
  if (!discussed || ended || !holdsOneOf(viewer, [template.leads], standing)) return undefined;
  if (Temporal.Instant.compare(now, Temporal.Instant.from(discussed.at).add(SAID)) >= 0) return undefined;
  const calendar = schools.get(trajectory.schoolId)?.calendar;
  if (!calendar) return undefined;
  const { until, extendedWeeks } = viewedPeriod(trajectory, calendar);
  return extendedWeeks > 0 ? { weeks: extendedWeeks, until } : undefined;
}

/** It asks nothing but to know. */
export function extendedNeeds(viewer: Viewer, standing: Standing, context: ViewContext): readonly Waiting[] {
  return extendedView(viewer, standing, context) ? [{ kind: 'periodExtended' }] : [];
}
