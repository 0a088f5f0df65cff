import { type DatedMoment, isScheduled } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { CaseloadSituation } from './caseload.ts';
import { isClashing } from './clashing.ts';
import { isDisplaced } from './displaced.ts';

/** The meetings of a trajectory that stay: what is displaced too where it was given another place (`settled`). */
export function standing(
  trajectory: Trajectory,
  { calendars, busy, now }: Pick<CaseloadSituation, 'calendars' | 'busy' | 'now'>,
  settled: ReadonlyMap<string, string>,
): readonly DatedMoment[] {
  const calendar = calendars.get(trajectory.schoolId);
  return trajectory.moments.flatMap((one): readonly DatedMoment[] => {
    const start = settled.get(`${trajectory.id}/${one.id}`);
    if (start !== undefined) return [{ ...one, start }];
    if (!isScheduled(one) || one.place === 'desk' || isClashing(one, busy, now)) return [];
    return calendar && isDisplaced(one, calendar, now) ? [] : [one];
  });
}
