import { dayOf, holdsOn, rolesOf } from '../access/roles.ts';
import type { LogEntry } from '../trajectory/log.ts';
import type { PersonId, Role } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type OwedContext, today } from './context.ts';
import type { Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * Each time that who holds a role beside the coach's changed: to who is guided, who guides, who leads, who came and who
 * went. Not to who did it, nor to who came into it all later, and never why. A role that is let in on nothing is
 * heard of by who is guided alone. Of what has ended only that it was taken over since.
 */
export function roleChanges(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { ended, log } = trajectory;
  const done = log.filter(({ what }) => what === 'assignRole' || what === 'endRole');
  const times = new Map<Role, number>();
  return done.flatMap((line, index) => {
    const role = line.detail?.role as Role | undefined;
    if (role === undefined) return [];
    const time = (times.get(role) ?? 0) + 1;
    times.set(role, time);
    if (ended && dayOf(line.at) < ended.on) return [];
    return changeOf({ role, time, line, later: done.slice(index + 1) }, trajectory, context);
  });
}

interface Change {
  readonly role: Role;
  /** Which change of this role it is, from 1. */
  readonly time: number;
  readonly line: LogEntry;
  readonly later: readonly LogEntry[];
}

function changeOf(
  { role, time, line, later }: Change,
  trajectory: Trajectory,
  context: OwedContext,
): Telling[] {
  const { subject, organiser, leads, roles } = context.template;
  const isOutside = roles.some((one) => one.role === role && one.outside);
  const since = dayOf(line.at);
  const told = isOutside ? [subject] : [subject, organiser, leads];
  const came = later.map(({ detail }) => detail?.came);
  const there = peopleOf(trajectory, told, context).filter(
    (person) =>
      !came.includes(person) &&
      trajectory.participants.some(
        (one) => one.person === person && told.includes(one.role) && holdsOn(one, since),
      ),
  );
  const to = new Set([...there, ...(isOutside ? [] : cameAndWent(role, line, trajectory, context))]);
  const card = { card: 'roleChanged', trajectory: trajectory.id, role } as const;
  const occasion = { subject: 'trajectory', revision: `${role}.${time}` };
  return [...to]
    .filter((person) => person !== line.by)
    .map((person) => tellingOf(person, card, occasion, promptAt(context, person, line.at)));
}

/** Who came into the role, as long as it is hers, and who went out of it. */
function cameAndWent(
  role: Role,
  { detail }: LogEntry,
  trajectory: Trajectory,
  context: OwedContext,
): readonly PersonId[] {
  const { came = '', went = '' } = detail ?? {};
  const isHers = rolesOf(trajectory, came, today(context)).includes(role);
  return [...(isHers ? [came] : []), ...went.split(' ').filter((one) => one !== '')];
}
