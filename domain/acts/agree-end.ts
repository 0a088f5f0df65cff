import { ok, refuse } from '../result.ts';
import { periodOf } from '../schedule/period.ts';
import type { Decide } from './decision.ts';

/**
 * Who leads agrees to the end that holidays moved up: a period of improvement should not change in silence. Only to the
 * end that she had before her; when it moves again she is asked again.
 */
export const agreeEnd: Decide<'agreeEnd'> = ({ until }, { trajectory, viewer, situation, at }) => {
  const period = periodOf(trajectory, situation.calendar);
  if (period.extendedWeeks === 0 || period.until.toString() !== until) return refuse('changedMeanwhile');
  if (trajectory.endAgreed?.until === until) return ok(trajectory);
  return ok({ ...trajectory, endAgreed: { until, by: viewer.person, at } });
};
