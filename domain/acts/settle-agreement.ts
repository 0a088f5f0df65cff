import { ok, refuse } from '../result.ts';
import { agreementsThatComeBack } from '../trajectory/agreements.ts';
import type { Decide } from './decision.ts';

/** Ticks an agreement as done, or takes that back. It stays in its document as it was written. */
export const settleAgreement: Decide<'settleAgreement'> = (act, { trajectory, viewer, situation, at }) => {
  const standing = agreementsThatComeBack(trajectory, situation.template).find(
    (one) => one.document.id === act.document && one.index === act.index,
  );
  if (!standing) return refuse('changedMeanwhile');
  if ((standing.settled !== undefined) === act.done) return ok(trajectory);
  const { settledAgreements = [] } = trajectory;
  const { document, index } = act;
  return ok({
    ...trajectory,
    settledAgreements: act.done
      ? [...settledAgreements, { document, index, by: viewer.person, at }]
      : settledAgreements.filter((one) => one !== standing.settled),
  });
};
