import { type DatedMoment, isScheduled } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { CaseloadSituation } from './caseload.ts';
import { isDisplaced } from './displaced.ts';

/** The meetings of a trajectory that stay: what is displaced too where it was given another place (`settled`). */
export function standing(
  trajectory: Trajectory,
  { calendars, now }: Pick<CaseloadSituation, 'calendars' | 'now'>,
  settled: ReadonlyMap<string, string>,
): readonly DatedMoment[] {
  const calendar = calendars.get(trajectory.schoolId);
  return trajectory.moments.flatMap((one): readonly DatedMoment[] => {
    const start = settled.get(`${trajectory.id}/${one.id}`);
    if (start !== undefined) return [{ ...one, start }];
    const stays = isScheduled(one) && one.place !== 'desk' && !(calendar && isDisplaced(one, calendar, now));
    return stays ? [one] : [];
  });
}
