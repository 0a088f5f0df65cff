import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Fixtures } from './fixture-server.ts';
import { coachHome } from './home-fixture.ts';
import { starterYear, viewedAs, type Who } from './starter-fixture.ts';

/** Ruben guided until yesterday and Sofie from today on; of one talk his verslag is still to be written. */
const handed: Trajectory = {
  ...starterYear,
  participants: [
    ...starterYear.participants.map((one) => (one.role === 'coach' ? { ...one, until: '2027-01-20' } : one)),
    {
      ...{ person: 'sofie', role: 'coach', name: 'Sofie Hoekstra', mail: 'sofie@klimop.example' },
      ...{ external: false, from: '2027-01-21' },
    },
  ],
  documents: starterYear.documents.filter(({ kind }) => kind !== 'kortVerslag'),
};

const seenBy = (who: Who, year: Trajectory) =>
  ({
    home: () => coachHome,
    trajectory: () => viewedAs(who, year, { verslag: 3, rapportage: 12 }),
  }) satisfies Fixtures;

/** It ended early: of the agreements there was one left, and of what is to come nothing stands. */
const stopped: Trajectory = {
  ...starterYear,
  stage: 'stopped',
  ended: { on: '2027-01-20', by: 'karima', early: true },
  moments: starterYear.moments.map((one) =>
    one.state === 'scheduled' || one.state === 'proposed' ? { ...one, state: 'dropped' } : one,
  ),
};

/** With another coach: what the teacher can give her, and what is left to who guided until then; and of a year that ended early. */
export const handingScenes = {
  handedToAnother: { path: 'traject/t-noor', fixtures: seenBy('noor', handed) },
  stoppedYear: { path: 'traject/t-noor', fixtures: seenBy('ruben', stopped) },
  finishing: { path: 'traject/t-noor', fixtures: seenBy('ruben', handed) },
} as const;
