import { ok, type Refusal, refuseAll } from '../result.ts';
import type { Moment } from '../trajectory/moment.ts';
import { outOfOrder } from '../trajectory/order.ts';
import { checkNotice } from './check-notice.ts';
import { instantOf } from './check-start.ts';
import { changedMeanwhile, type Decide, momentIn, nameIn, withMoment } from './decision.ts';
import { placed } from './move.ts';
import { isFirm, orderIn } from './schedule.ts';

/**
 * Several meetings to other times at once, as moving each does: together, because one that belongs to another cannot go
 * before it. All of it or nothing.
 */
export const replan: Decide<'replan'> = (act, decision) => {
  const refusals: Refusal[] = [];
  let { trajectory } = decision;
  const moved: { readonly moment: Moment; readonly field: string }[] = [];
  act.moments.forEach(({ moment: id, revision, start }, index) => {
    const field = `moments.${index}`;
    if (!trajectory.moments.some((one) => one.id === id)) {
      refusals.push({ code: 'notFound', field });
      return;
    }
    if (act.moments.findIndex((each) => each.moment === id) !== index) {
      refusals.push({ code: 'invalid', field });
      return;
    }
    const moment = momentIn(trajectory, id);
    const asked = instantOf(start)?.toString();
    if (isFirm(moment) && moment.start === asked) return;
    const result =
      revision === moment.revision
        ? placed(moment, { start }, decision, field)
        : changedMeanwhile(moment, field);
    if (!result.ok) {
      refusals.push(...result.refusals);
      return;
    }
    refusals.push(...checkNotice(moment, start, decision, field));
    trajectory = withMoment(trajectory, result.value);
    moved.push({ moment: result.value, field });
  });
  for (const { moment, field } of moved) {
    const other = outOfOrder(moment, trajectory.moments.filter(isFirm), orderIn(decision));
    if (other)
      refusals.push({ code: 'outOfOrder', params: { moment: nameIn(moment), other: nameIn(other) }, field });
  }
  return refusals.length > 0 ? refuseAll(refusals) : ok(trajectory);
};
