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
 * That a role beside the coach's went to somebody else, once for each time that it did: to who is guided, who guides,
 * who leads, to who holds it now and who did until then. Not to who did it, and never why. A role that is let in on
 * nothing is heard of by who is guided alone.
 */
export function roleChanges(trajectory: Trajectory, context: OwedContext): Telling[] {
  if (trajectory.ended) return [];
  const done = trajectory.log.filter((one) => one.what === 'assignRole');
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
  const now = peopleOf(trajectory, isOutside ? [subject] : [subject, organiser, leads, role], context);
  const to = [...new Set([...now, ...(isOutside ? [] : leftBy(role, last.at, trajectory))])];
  const card = { card: 'roleChanged', trajectory: trajectory.id, role } as const;
  const occasion = { subject: 'trajectory', revision: `${role}.${times.length}` };
  return to
    .filter((person) => person !== last.by)
    .map((person) => tellingOf(person, card, occasion, promptAt(context, person, last.at)));
}

/** Whose part in the role ended when it went on. */
function leftBy(role: Role, at: string, { participants }: Trajectory): readonly PersonId[] {
  const lastDay = Temporal.PlainDate.from(dayOf(at)).subtract({ days: 1 }).toString();
  return participants.flatMap((one) => (one.role === role && one.until === lastDay ? [one.person] : []));
}
