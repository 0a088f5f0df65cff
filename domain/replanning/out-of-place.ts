import type { DatedMoment } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { CaseloadSituation } from './caseload.ts';
import { clashing } from './clashing.ts';
import { displaced } from './displaced.ts';
import { placeKey } from './replan.ts';

/** The meetings of a trajectory that cannot stay: by the school's calendar, or by that of who took it over. */
export function outOfPlace(
  trajectory: Trajectory,
  { calendars, busy, now }: Pick<CaseloadSituation, 'calendars' | 'busy' | 'now'>,
): readonly DatedMoment[] {
  const calendar = calendars.get(trajectory.schoolId);
  if (!calendar) return [];
  const closed = displaced(trajectory, calendar, now);
  return [...closed, ...clashing(trajectory, busy, now).filter((one) => !closed.includes(one))];
}

/** The meetings of a trajectory that are to be placed anew: what cannot stay, but for what she left. */
export function toPlace(
  trajectory: Trajectory,
  situation: Pick<CaseloadSituation, 'calendars' | 'busy' | 'left' | 'now'>,
): readonly DatedMoment[] {
  return outOfPlace(trajectory, situation).filter((one) => !isLeft(trajectory, one, situation));
}

/** What she left where it stood. */
export function isLeft(
  { id }: Trajectory,
  { id: moment, start: was }: DatedMoment,
  { left }: Pick<CaseloadSituation, 'left'>,
): boolean {
  return left.includes(placeKey(id, { moment, was }));
}
