import { Temporal } from 'temporal-polyfill';
import { ZONE } from '../calendar/zone.ts';
import { movedEnd } from '../schedule/moved-end.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/** To who leads it, once for each end: that it moved, and whether she agrees. It helps until that end. */
export function periodExtended(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { discussed, pauses = [] } = trajectory;
  const moved = movedEnd(trajectory, context.calendar, context.template);
  if (!moved || moved.agreedAt !== undefined || !discussed) return [];
  // That it stood still may have moved it as well.
  const since = [discussed.at, ...pauses.flatMap(({ resumedAt }) => resumedAt ?? [])].sort().at(-1)!;
  const until = Temporal.PlainDate.from(moved.until).toZonedDateTime(ZONE).toInstant();
  return peopleOf(trajectory, [context.template.leads], context).map((to) => {
    const ref = { card: 'periodExtended', trajectory: trajectory.id } as const;
    const occasion = { subject: 'trajectory', revision: moved.until };
    return tellingOf(to, ref, occasion, promptAt(context, to, since), until);
  });
}
