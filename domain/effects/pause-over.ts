import { Temporal } from 'temporal-polyfill';
import { ZONE } from '../calendar/zone.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

const morning = Temporal.PlainTime.from('08:00');

/**
 * That the day has come on which it was to go on, to who paused it; when her part is over, to who can let it go on now.
 * Nothing goes on by itself.
 */
export function pauseOver(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { pauses = [], stage } = trajectory;
  const { agreedUntil, by } = pauses.at(-1) ?? {};
  if (stage !== 'paused' || agreedUntil === undefined) return [];
  const { template } = context;
  const possible = peopleOf(trajectory, [template.organiser, template.leads], context);
  const due = Temporal.PlainDate.from(agreedUntil)
    .toZonedDateTime({ timeZone: ZONE, plainTime: morning })
    .toInstant();
  const ref = { card: 'pauseOver', trajectory: trajectory.id } as const;
  return possible
    .filter((to) => to === by || by === undefined || !possible.includes(by))
    .map((to) =>
      tellingOf(to, ref, { subject: 'trajectory', revision: pauses.length }, promptAt(context, to, due)),
    );
}
