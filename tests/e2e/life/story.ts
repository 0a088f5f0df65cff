import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Name } from '../../support/house/people.ts';
import { openTeams, type Teams } from './teams.ts';
import type { TeamsUser } from './teams-user.ts';

/** The people of one story, each at her own computer, and the traject that it is about. */
export interface Story {
  readonly teams: Teams;
  /** Leads the school. */
  readonly lies: TeamsUser;
  /** Coaches. */
  readonly maud: TeamsUser;
  /** Teaches. */
  readonly sanne: TeamsUser;
  trajectory: string;
  /** Waits until the app has nothing left to do. */
  quiet(): Promise<void>;
  /** Somebody else, who comes in later. */
  signIn(name: Name): Promise<TeamsUser>;
}

/**
 * A story for the tests of the describe in which it is called: every test goes on where the one before it ended, and
 * none is tried when an earlier one failed. `start`: instant (UTC ISO) at which the tenant's clock begins.
 */
export function tell(start: string): Story {
  const told = { trajectory: '' } as { -readonly [K in keyof Story]: Story[K] };
  let lost = false;
  beforeAll(async () => {
    const teams = await openTeams(start);
    told.teams = teams;
    told.quiet = () => teams.house.quiet();
    told.signIn = (name) => teams.signIn(name);
    const people = (['lies', 'maud', 'sanne'] as const).map((name) => teams.signIn(name));
    [told.lies, told.maud, told.sanne] = (await Promise.all(people)) as [TeamsUser, TeamsUser, TeamsUser];
  }, 180_000);
  afterAll(() => told.teams?.close());
  beforeEach(({ skip }) => skip(lost, 'An earlier part of this story failed.'));
  afterEach(({ task }) => {
    lost ||= task.result?.state === 'fail';
  });
  return told;
}
