import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { School } from '../../school.ts';
import type { PersonId } from '../../trajectory/participant.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import type { Need } from '../view/need.ts';
import type { ViewContext } from '../view-context.ts';
import { needsOf } from './needs.ts';

interface Remembered {
  readonly minute: number;
  readonly school: School | undefined;
  readonly needs: readonly Need[];
}
const remembered = new WeakMap<Trajectory, Map<PersonId, Remembered>>();

/**
 * As `needsOf`, in no order, without thinking twice. Meetings, days and weeks begin and end on a whole minute, so that within one
 * the same trajectory in the same school asks the same of somebody; what a person did makes it another trajectory.
 */
export function rememberedNeeds(viewer: Viewer, standing: Standing, context: ViewContext): readonly Need[] {
  const { trajectory } = standing;
  const minute = Math.floor(context.now.epochMilliseconds / 60_000);
  const school = context.schools.get(trajectory.schoolId);
  const ofAll = remembered.get(trajectory) ?? new Map<PersonId, Remembered>();
  const known = ofAll.get(viewer.person);
  if (known?.minute === minute && known.school === school) return known.needs;
  const needs = needsOf(viewer, standing, context);
  ofAll.set(viewer.person, { minute, school, needs });
  remembered.set(trajectory, ofAll);
  return needs;
}
