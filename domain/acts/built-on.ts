import { stepOf } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/**
 * Whether something rests on a moment's having been held, so that this is not taken back: what was written about it, a
 * film, an answer. What was prepared for it does not; whether another's preparation is in would show in that.
 */
export function isBuiltOn(moment: Moment, trajectory: Trajectory, template: Template): boolean {
  const { prepare } = stepOf(template, moment, trajectory.options);
  const isPrepared = (kind: string) => prepare.some(({ document }) => document === kind);
  return (
    trajectory.documents.some(
      (one) => one.momentId === moment.id && !one.withdrawnAt && !isPrepared(one.kind),
    ) ||
    trajectory.films.some((one) => one.momentId === moment.id && one.reference !== undefined) ||
    (moment.step === template.matchStep && trajectory.matchAnswers.length > 0)
  );
}
