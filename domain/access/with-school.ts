import type { Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/**
 * Whether kind, date, place and state of a moment may stand where a school's leaders and secretaries can look, whether
 * they have a part in the trajectory or not: never of a discreet one, nothing before its subject was told, and nothing
 * that is no more than a possibility, since that one is there can tell what stands in a document (see `maySeeMoment`).
 */
export function mayStandWithSchool(
  { state }: Pick<Moment, 'state'>,
  { discussed }: Pick<Trajectory, 'discussed'>,
  { discreet }: Pick<Template, 'discreet'>,
): boolean {
  return !discreet && discussed !== undefined && state !== 'proposed';
}
