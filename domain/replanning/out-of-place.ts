import { outOfOwnDays } from '../schedule/own-days.ts';
import type { DatedMoment } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { CaseloadSituation } from './caseload.ts';
import { clashing } from './clashing.ts';
import { displaced } from './displaced.ts';
import { placeKey } from './replan.ts';

export type OutOfPlaceSituation = Pick<
  CaseloadSituation,
  'calendars' | 'busy' | 'templateOf' | 'now' | 'settings'
>;

/**
 * The meetings of a trajectory that cannot stay, by the school's calendar or by that of who took it over; and those that
 * its calendar moved out of the week that the programme has for them.
 */
export function outOfPlace(trajectory: Trajectory, situation: OutOfPlaceSituation): readonly DatedMoment[] {
  const { calendars, busy, templateOf, now } = situation;
  const calendar = calendars.get(trajectory.schoolId);
  if (!calendar) return [];
  const template = templateOf(trajectory.template);
  return [
    ...new Set([
      ...displaced(trajectory, calendar, now),
      ...clashing(trajectory, busy, now),
      ...outOfOwnDays(trajectory, { ...situation, template, calendar }),
    ]),
  ];
}

/** The meetings of a trajectory that are to be placed anew: what cannot stay, but for what she left. */
export function toPlace(
  trajectory: Trajectory,
  situation: OutOfPlaceSituation & Pick<CaseloadSituation, 'left'>,
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
