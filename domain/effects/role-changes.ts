import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../access/roles.ts';
import type { LogEntry } from '../trajectory/log.ts';
import type { PersonId, Role } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * That who holds a role beside the coach's changed, the last time that it did: to who is guided, who guides, who
 * leads, who came and who went. Not to who did it, nor to who came into it all later, and never why. A role that is
 * let in on nothing is heard of by who is guided alone.
 */
export function roleChanges(trajectory: Trajectory, context: OwedContext): Telling[] {
  if (trajectory.ended) return [];
  const done = trajectory.log.filter(({ what }) => what === 'assignRole' || what === 'endRole');
  const roles = new Set(done.flatMap(({ detail }) => (detail?.role as Role | undefined) ?? []));
  return [...roles].flatMap((role) => changeOf(role, done, trajectory, context));
}

function changeOf(
  role: Role,
  done: readonly LogEntry[],
  trajectory: Trajectory,
  context: OwedContext,
): Telling[] {
  const { subject, organiser, leads, roles } = context.template;
  const times = done.filter(({ detail }) => detail?.role === role);
  const last = times.at(-1);
  if (!last) return [];
  const isOutside = roles.some((one) => one.role === role && one.outside);
  const since = dayOf(last.at);
  const told = isOutside ? [subject] : [subject, organiser, leads];
  const there = peopleOf(trajectory, told, context).filter((person) =>
    trajectory.participants.some((one) => one.person === person && (one.from ?? since) <= since),
  );
  const to = [...new Set([...there, ...(isOutside ? [] : cameAndWent(role, since, trajectory))])];
  const card = { card: 'roleChanged', trajectory: trajectory.id, role } as const;
  const occasion = { subject: 'trajectory', revision: `${role}.${times.length}` };
  return to
    .filter((person) => person !== last.by)
    .map((person) => tellingOf(person, card, occasion, promptAt(context, person, last.at)));
}

/** Whose part in the role began on the day on which it went on, and whose ended with the day before. */
function cameAndWent(role: Role, day: string, { participants }: Trajectory): readonly PersonId[] {
  const lastDay = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
  return participants
    .filter((one) => one.role === role && (one.from === day || one.until === lastDay))
    .map(({ person }) => person);
}
