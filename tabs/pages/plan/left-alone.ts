import type { ProposedMoment } from '../../../domain/views/view/proposal.ts';

/**
 * What is out of the plan of all that a moment in it hangs on or that hangs on it: a visit without the talk behind it, a
 * co-teaching of which the lesson is not visited. Said beside it, and hers to decide.
 */
export function leftAlone(
  { moment, dropped, follows }: ProposedMoment,
  moments: readonly ProposedMoment[],
): readonly ProposedMoment[] {
  if (dropped) return [];
  return moments.filter((one) => one.dropped && (one.moment === follows || one.follows === moment));
}
