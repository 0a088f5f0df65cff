import type { Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/**
 * Whether kind, date, place and state of a moment may stand where a school's leaders and secretaries can look, whether
 * they have a part in the trajectory or not: never of a discreet one, nothing before its subject was told, and neither a
 * possibility nor what was left out of a plan, since both can tell what stands in a document (see `maySeeMoment`).
 */
export function mayStandWithSchool(
  { state, start }: Pick<Moment, 'state' | 'start'>,
  { discussed }: Pick<Trajectory, 'discussed'>,
  { discreet }: Pick<Template, 'discreet'>,
): boolean {
  const isPlanned = state !== 'proposed' && (state !== 'dropped' || start !== undefined);
  return !discreet && discussed !== undefined && isPlanned;
}
