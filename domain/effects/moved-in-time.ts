import { contractNews } from '../schedule/moved-in-time.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * To who leads it, once, in October or sooner: that a week of the programme would come too late for the contract, and where
 * the plan has it, or that no judgement can be in time. Again when that week, or the last day for the letter, becomes
 * another one.
 */
export function movedInTime(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { template, calendar } = context;
  const news = contractNews(trajectory, template, calendar);
  if (!news) return [];
  const occasion = { subject: 'trajectory', revision: news.about.toString() };
  return peopleOf(trajectory, [template.leads], context).map((to) => {
    const ref = { card: news.kind, trajectory: trajectory.id };
    return tellingOf(to, ref, occasion, promptAt(context, to, news.since), news.until);
  });
}
