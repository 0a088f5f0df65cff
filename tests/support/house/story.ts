import { randomUUID } from 'node:crypto';
import type { Replies } from '../../../bot/http/contract.ts';
import type { House } from './house.ts';
import { id, type Name } from './people.ts';

type View = Replies['trajectory'];

export const goals = [
  { text: 'De leerlingen weten wat ze doen als ze klaar zijn.', appraisedOn: '2026-10-05' },
  { text: 'De instructie sluit aan bij drie niveaus.', appraisedOn: '2026-10-05' },
];

/** What Lies starts for Sanne, with Maud as her coach. */
export function startRequest(options: Readonly<Record<string, string | boolean | number>> = {}) {
  return {
    template: { id: 'verbetertraject', version: 1 },
    schoolId: 'zwaluw',
    people: [
      { person: id('sanne'), role: 'teacher' as const },
      { person: id('maud'), role: 'coach' as const },
      { person: id('lies'), role: 'leidinggevende' as const },
      { person: id('adri'), role: 'schoolleiding' as const },
    ],
    goals,
    startsOn: '2026-11-09',
    options: { nuMeting: false, pattern: 'cycles', months: 3, ...options },
  };
}

export async function started(house: House, options?: Parameters<typeof startRequest>[0]): Promise<string> {
  const request = startRequest(options);
  // Where one was lived through before, the next begins today.
  const today = new Date(house.tenant.clock.now()).toISOString().slice(0, 10);
  const startsOn = today > request.startsOn ? today : request.startsOn;
  const { trajectory } = await house
    .as('lies')
    .get<'start'>('/api/trajectories', 'POST', { key: randomUUID(), request: { ...request, startsOn } });
  await house.quiet();
  return trajectory.id;
}

/** Up to where the coach may plan: told in person, goals seen. */
export async function discussed(house: House, options?: Parameters<typeof startRequest>[0]): Promise<string> {
  const trajectory = await started(house, options);
  await house.as('lies').act(trajectory, { act: 'markDiscussed' });
  await house.as('sanne').act(trajectory, { act: 'seeGoals' });
  await house.quiet();
  return trajectory;
}

/** Lies starts a school year for Joost, with Tim as his coach and Sanne as his maatje. */
export async function starterStarted(
  house: House,
  year: { readonly startsOn?: string; readonly firstWeek?: number; readonly contractEnd?: string } = {},
): Promise<string> {
  const { startsOn = '2026-08-31', firstWeek = 1, contractEnd = '' } = year;
  const request = {
    template: { id: 'beginnendeLeerkracht', version: 1 },
    schoolId: 'zwaluw',
    people: [
      { person: id('joost'), role: 'teacher' },
      { person: id('tim'), role: 'coach' },
      { person: id('lies'), role: 'leidinggevende' },
      { person: id('sanne'), role: 'maatje' },
    ],
    goals: [],
    startsOn,
    options: { firstWeek, contractEnd },
  };
  const { trajectory } = await house
    .as('lies')
    .get<'start'>('/api/trajectories', 'POST', { key: randomUUID(), request });
  await house.quiet();
  return trajectory.id;
}

/** The coach asks a proposal and confirms it as it is, but for moments that are left for later. */
export async function planned(
  house: House,
  trajectory: string,
  coach: Name = 'maud',
  later: readonly string[] = [],
): Promise<void> {
  const planner = house.as(coach);
  const proposal = await planner.get<'proposal'>(`/api/trajectories/${trajectory}/proposal`, 'POST', {
    moments: [],
  });
  const moments = proposal.moments
    .filter((one) => !one.fixed && !later.includes(one.moment))
    .map(({ moment, start, place, pinned, dropped }) => ({
      moment,
      place,
      pinned,
      dropped,
      ...(start ? { start } : {}),
    }));
  await planner.act(trajectory, { act: 'confirmPlan', moments });
  await house.quiet();
}

/** Everything stands in the calendars: the klikgesprek was held and both said "samen verder". */
export async function running(house: House, options?: Parameters<typeof startRequest>[0]): Promise<string> {
  const trajectory = await discussed(house, options);
  await planned(house, trajectory);
  const first = momentOf(await house.as('maud').trajectory(trajectory), 'klikgesprek');
  await house.at(first.end!);
  await house
    .as('maud')
    .act(trajectory, { act: 'held', moment: first.moment, revision: first.revision, held: true });
  await house.as('maud').act(trajectory, { act: 'matchAnswer', goOn: true });
  await house.as('sanne').act(trajectory, { act: 'matchAnswer', goOn: true });
  await house.quiet();
  return trajectory;
}

export function momentOf(view: View, moment: string): View['moments'][number] {
  const found = view.moments.find((one) => one.moment === moment);
  if (!found)
    throw new Error(`No moment ${moment} among ${view.moments.map((one) => one.moment).join(', ')}`);
  return found;
}
