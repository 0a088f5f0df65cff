import { Temporal } from 'temporal-polyfill';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { mayBeTold, peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/** So long it still helps to hear that a change was put back. */
const useful = Temporal.Duration.from({ hours: 72 });

/**
 * That a change in a list row or in Outlook was put back: to who made it or, when that is not known or she has no
 * part in the trajectory, to the organiser. It follows from the log, which was written along with the old values:
 * so neither a crash nor a chat that is away loses it.
 */
export function putBacks(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { organiser } = context.template;
  const tellings = trajectory.log.flatMap(({ what, at, by, about }) => {
    if (what !== 'rowPutBack' && what !== 'eventPutBack') return [];
    const moment = trajectory.moments.find((one) => one.id === about)?.id;
    if (moment === undefined) return [];
    const isKnown = by !== 'system' && mayBeTold(trajectory, by, context);
    const people = isKnown
      ? [by]
      : isHandedOn(trajectory, at)
        ? []
        : peopleOf(trajectory, [organiser], context);
    const revision = Temporal.Instant.from(at).epochMilliseconds;
    return people.map((to) => {
      const due = promptAt(context, to, at);
      const ref = { card: 'rowPutBack', trajectory: trajectory.id, moment } as const;
      return tellingOf(to, ref, { subject: moment, revision }, due, due.add(useful));
    });
  });
  // Row and event of one moment may be put back at the same time: that is told once.
  return tellings.filter(({ key }, at) => tellings.findIndex((one) => one.key === key) === at);
}

/** Whether who organises now came after an instant (UTC ISO): of what was before it says nothing. By day is too coarse. */
function isHandedOn({ log }: Trajectory, since: string): boolean {
  return log.some(({ what, at }) => what === 'assignCoach' && Date.parse(at) > Date.parse(since));
}
