import type { Fixtures } from './fixture-server.ts';
import { leaderHome } from './home-fixture.ts';
import { trajectory } from './trajectory-fixture.ts';

/** Who leads it may say who else is in the schoolleiding. */
const led = {
  ...trajectory,
  myRoles: ['leidinggevende'],
  people: [
    ...trajectory.people,
    { person: 'p-els', name: 'Els Bakker', role: 'schoolleiding', external: false },
  ],
  assigns: [
    { role: 'leidinggevende', leads: true },
    { role: 'schoolleiding', roomFor: true, mayEnd: true },
  ],
  acts: ['assignRole', 'stop'],
} as const;

export const roleScenes = {
  roles: {
    path: 'traject/t-fatima',
    fixtures: {
      home: () => leaderHome(1),
      trajectory: () => led,
      people: () => ({
        people: [
          {
            ...{ person: 'p-vera', name: 'Vera Kok', mail: 'vera@klimop.example' },
            ...{ jobTitle: 'Adjunct-directeur', external: false },
          },
        ],
      }),
    } satisfies Fixtures,
  },
} as const;
