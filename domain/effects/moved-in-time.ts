import { movedInTime as moved } from '../schedule/moved-in-time.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * To who leads it, once, in October: that a week of the programme would come too late for the contract, and where the
 * plan has it. Again when that week becomes another one.
 */
export function movedInTime(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { template, calendar } = context;
  const found = trajectory.stage === 'running' ? moved(trajectory, template, calendar) : undefined;
  if (!found) return [];
  const occasion = { subject: 'trajectory', revision: found.instead.monday.toString() };
  return peopleOf(trajectory, [template.leads], context).map((to) => {
    const ref = { card: 'movedInTime', trajectory: trajectory.id } as const;
    return tellingOf(to, ref, occasion, promptAt(context, to, found.since), found.until);
  });
}
