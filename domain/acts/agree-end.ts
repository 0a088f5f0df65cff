import { ok, refuse } from '../result.ts';
import { movedEnd } from '../schedule/moved-end.ts';
import type { Decide } from './decision.ts';

/**
 * Who leads agrees to the end that holidays moved up, or that somebody else said when it stood still: a period of
 * improvement should not change in silence. Only to the end that she had before her; when it moves again she is asked
 * again.
 */
export const agreeEnd: Decide<'agreeEnd'> = ({ until }, { trajectory, viewer, situation, at }) => {
  const moved = movedEnd(trajectory, situation.calendar, situation.template);
  if (moved?.until !== until) return refuse('changedMeanwhile');
  if (moved.agreedAt !== undefined) return ok(trajectory);
  return ok({ ...trajectory, endAgreed: { until, by: viewer.person, at } });
};
