import { Temporal } from 'temporal-polyfill';
import { isCalledFor } from '../acts/may-write-now.ts';
import { ZONE } from '../calendar/zone.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { attendeesOf, peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * That it ended early, to who is guided, who guides and who leads, and to whoever had something of it ahead; not why.
 * Who stopped it knows, and hears it only where a report is hers to write.
 */
export function stopped(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { stage, ended } = trajectory;
  if (stage !== 'stopped' || !ended) return [];
  const { template } = context;
  const authors = template.documents
    .filter((rule) => isCalledFor(rule, trajectory, template))
    .map(({ author }) => author);
  const writers = peopleOf(trajectory, authors, context);
  const at = trajectory.log.findLast((one) => one.what === 'stop')?.at ?? morningOf(ended.on);
  const concerned = [
    ...peopleOf(trajectory, [template.subject, template.organiser, template.leads], context),
    ...hadItAhead(trajectory, at, context),
    ...writers,
  ];
  const ref = { card: 'stopped', trajectory: trajectory.id } as const;
  return [...new Set(concerned)]
    .filter((to) => to !== ended.by || writers.includes(to))
    .map((to) => tellingOf(to, ref, { subject: 'trajectory', revision: 0 }, promptAt(context, to, at)));
}

/** Who attended what the stop took out of the calendars, or what had no new date yet since it stood still. */
function hadItAhead(trajectory: Trajectory, at: string, context: OwedContext): readonly PersonId[] {
  const waited = trajectory.pauses?.at(-1)?.undated ?? [];
  return trajectory.moments
    .filter(({ state }) => state === 'dropped')
    .filter(
      ({ id, change }) => waited.includes(id) || (change?.at === at && change.was.state === 'scheduled'),
    )
    .flatMap((moment) => attendeesOf(trajectory, moment, context));
}

function morningOf(day: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime(ZONE).toInstant().toString();
}
