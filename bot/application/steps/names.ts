import type { Act, ActOf, PersonRef, StartRequest } from '../../../domain/acts/act.ts';
import type { NamelessAct, NamelessStart } from '../../../domain/acts/nameless.ts';
import { ok, type Refusal, type Result, refuse, refuseAll } from '../../../domain/result.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Directory } from '../ports/directory.ts';

/**
 * Looks up who is named, in the tenant's directory; of a role that goes to somebody else also who held it in `before`.
 * Refuses with `personNotFound` beside the one that is not there.
 */
export async function withNames(
  directory: Directory,
  asked: NamelessAct,
  before: Trajectory,
): Promise<Result<Act>> {
  if (asked.act === 'amendStart') {
    const start = await startWithNames(directory, asked);
    return start.ok ? ok({ ...start.value, act: 'amendStart' } satisfies ActOf<'amendStart'>) : start;
  }
  if (asked.act === 'assignCoach') {
    const coach = await directory.find(asked.coach.person);
    return coach
      ? ok({ act: 'assignCoach', coach: refOf(coach) })
      : refuse('personNotFound', { name: '' }, 'coach');
  }
  if (asked.act === 'assignRole') {
    const { act, role, instead } = asked;
    const person = await directory.find(asked.person.person);
    if (!person) return refuse('personNotFound', { name: '' }, 'person');
    const holders = before.participants.filter((one) => one.role === role && one.until === undefined);
    const left = await directory.leftAmong(holders.map((one) => one.person));
    return ok({ act, role, person: refOf(person), left, ...(instead === undefined ? {} : { instead }) });
  }
  return ok(asked);
}

/** The people of a start request with their names; refuses beside each that the directory does not know. */
export async function startWithNames(
  directory: Directory,
  asked: NamelessStart,
): Promise<Result<StartRequest>> {
  const found = await Promise.all(asked.people.map((one) => directory.find(one.person)));
  const missing: Refusal[] = [];
  const people = asked.people.flatMap((one, index) => {
    const person = found[index];
    const { role, track } = one;
    if (person) return [{ ...refOf(person), role, ...(track === undefined ? {} : { track }) }];
    missing.push({ code: 'personNotFound', params: { name: '' }, field: `people.${one.role}` });
    return [];
  });
  const { template, schoolId, goals, startsOn, options } = asked;
  return missing.length > 0
    ? refuseAll(missing)
    : ok({ template, schoolId, goals, startsOn, options, people });
}

function refOf({ person, name, mail, external }: PersonRef): PersonRef {
  return { person, name, mail, external };
}
