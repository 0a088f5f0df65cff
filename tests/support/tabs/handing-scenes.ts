import { Temporal } from 'temporal-polyfill';
import { standingAt } from '../../../domain/access/roles.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { compose } from '../../../domain/documents/compose.ts';
import { beginnendeLeerkracht as template } from '../../../domain/templates/beginnende-leerkracht.ts';
import type { Document } from '../../../domain/trajectory/document.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Fixtures } from './fixture-server.ts';
import { coachHome } from './home-fixture.ts';
import { readAs, starterYear, viewedAs, type Who } from './starter-fixture.ts';

const calendar = ordinaryCalendar('midden');
const now = Temporal.Instant.from('2027-01-21T09:00:00Z');

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

/** What its coach wrote of it then, begun as the app begins it. */
const closing: Document = {
  ...{ id: 'afsluitendVerslag.trajectory.v1', kind: 'afsluitendVerslag', version: 1, author: 'ruben' },
  ...{ at: '2027-01-21T08:00:00Z', subject: 'noor', state: 'recorded', readBy: [] },
  values: {
    ...compose('afsluitendVerslag', undefined, standingAt(stopped, template, now), calendar),
    teacherSaid: 'Ik ga op een andere school verder, met een rustige start als basis.',
    outcomes: { g1: 'De les begint binnen drie minuten.' },
    further: ['Differentiëren bij rekenen meenemen in het nieuwe POP.'],
  },
};
const closed: Trajectory = { ...stopped, documents: [...stopped.documents, closing] };

/** The same as its teacher reads it, and as it stands in her trajectory. */
export const closingReport = {
  document: readAs('noor', closing.id, closed),
  trajectory: viewedAs('noor', closed),
};

/** With another coach: what the teacher can give her, and what is left to who guided until then; and of a year that ended early. */
export const handingScenes = {
  handedToAnother: { path: 'traject/t-noor', fixtures: seenBy('noor', handed) },
  stoppedYear: { path: 'traject/t-noor', fixtures: seenBy('ruben', stopped) },
  closingReading: {
    path: `traject/t-noor/document/${closing.id}`,
    fixtures: { ...seenBy('noor', closed), document: () => closingReport.document },
  },
  finishing: { path: 'traject/t-noor', fixtures: seenBy('ruben', handed) },
} as const;
