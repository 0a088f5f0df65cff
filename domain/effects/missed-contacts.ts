import { missedContact } from '../schedule/missed-contact.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * "Even contact?", once for each month in which nothing is planned yet, to her alone whose turn it is: nobody who
 * leads hears it, and nobody is late.
 */
export function missedContacts(trajectory: Trajectory, context: OwedContext): Telling[] {
  if (trajectory.stage !== 'running') return [];
  return trajectory.moments.flatMap((moment) => {
    const missed = missedContact(moment, trajectory, context.template, context.calendar);
    if (!missed) return [];
    const { turn, since, until } = missed;
    const ref = { card: 'evenContact', trajectory: trajectory.id, moment: moment.id } as const;
    return peopleOf(trajectory, [turn], context).map((to) =>
      tellingOf(to, ref, { subject: moment.id, revision: 0 }, promptAt(context, to, since), until),
    );
  });
}
