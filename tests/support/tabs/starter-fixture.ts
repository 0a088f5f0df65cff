import { Temporal } from 'temporal-polyfill';
import { viewerOf } from '../../../domain/access/viewer.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { aboutMe } from '../../../domain/export/about-me.ts';
import type { FormValues, Leerdoel } from '../../../domain/forms/form.ts';
import { drieBlokken } from '../../../domain/kijkwijzers/drie-blokken.ts';
import type { Terms } from '../../../domain/retention/terms.ts';
import { beginnendeLeerkracht as template } from '../../../domain/templates/beginnende-leerkracht.ts';
import type { Document } from '../../../domain/trajectory/document.ts';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import type { Participant } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { documentView } from '../../../domain/views/documents/document.ts';
import { trajectoryView } from '../../../domain/views/trajectory/trajectory.ts';
import type { DocumentView } from '../../../domain/views/view/document.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import type { ViewContext } from '../../../domain/views/view-context.ts';

/** The day on which a starting teacher's year stands still: behind the talk about the kijkwijzers. */
const NOW = '2027-01-21T09:00:00Z';

const names = { noor: 'Noor Bakker', ruben: 'Ruben Smeets', ilse: 'Ilse van Dam' } as const;
export type Who = keyof typeof names;

const participants = (
  [
    ['noor', 'teacher'],
    ['ruben', 'coach'],
    ['ilse', 'leidinggevende'],
  ] as const
).map(
  ([person, role]): Participant => ({
    ...{ person, role, name: names[person], mail: `${person}@klimop.example` },
    external: false,
  }),
);

const both: readonly Who[] = ['noor', 'ruben'];
const allThree: readonly Who[] = [...both, 'ilse'];

function momentAt(
  id: string,
  start: string | undefined,
  who: readonly Who[] = both,
  more: Partial<Moment> = {},
): Moment {
  const [prefix = '', step = ''] = id.split('.');
  const { durationMin, place } = template.steps.find((one) => one.id === step)!;
  const isHeld = start !== undefined && start < NOW;
  return {
    ...{ id, step, cycle: Number(prefix.slice(1)), durationMin, place },
    state: start === undefined ? 'proposed' : isHeld ? 'held' : 'scheduled',
    ...(start === undefined ? {} : { start }),
    attendees: who.map((person) => ({ person, required: true })),
    ...{ pinned: false, revision: 1, responses: [] },
    ...(isHeld ? { heldAt: start } : {}),
    ...more,
  };
}

const moments: readonly Moment[] = [
  momentAt('w1.tripartite', '2026-09-03T13:30:00Z', allThree),
  momentAt('w2.klassenbezoek', '2026-09-09T08:00:00Z'),
  momentAt('w2.nagesprek', '2026-09-09T13:00:00Z'),
  momentAt('w4.klassenbezoek', '2026-09-23T08:00:00Z'),
  momentAt('w6.klassenbezoek', '2026-10-07T08:00:00Z'),
  momentAt('w8.popgesprek', '2026-10-28T14:30:00Z'),
  momentAt('w18.kijkwijzergesprek', '2027-01-20T14:30:00Z'),
  momentAt('m1.maandcontact', '2027-01-28T14:30:00Z'),
  momentAt('p1.popcontact', '2027-02-11T14:30:00Z', both, { around: '2027-02-11' }),
  momentAt('p2.popcontact', undefined, both, { around: '2027-03-16' }),
  momentAt('w23.kortTripartite', '2027-03-10T14:30:00Z', allThree),
];

const steps = drieBlokken.scale.map(({ id }) => id);

/** A kijkwijzer in which every item stands somewhere; `shift` moves all a little. */
function filled(shift: number, notes: Readonly<Record<string, string>> = {}): FormValues {
  const items = drieBlokken.blocks.flatMap((block, at) =>
    block.items.map((item, index): [string, string] => {
      const step = (index * 5 + at * 3 + shift) % 7;
      return [
        item.id,
        step === 6 ? 'notApplicable' : (steps[Math.min(3, Math.floor((step + shift) / 2.4))] ?? 'often'),
      ];
    }),
  );
  const ratings = {
    instrument: drieBlokken.id,
    version: drieBlokken.version,
    items: Object.fromEntries(items),
    notes,
  };
  return { lesson: 'Rekenen in groep 5, dinsdagochtend', ratings };
}

const start: Leerdoel = {
  want: 'Ik begin elke les zo dat iedereen weet dat we beginnen.',
  why: 'Nu ben ik de eerste tien minuten kwijt aan stil krijgen.',
  werkpunten: ['Rustige start van de les'],
  items: ['drieBlokken.1.k2', 'drieBlokken.1.l1'],
  actions: 'Een vast openingsritueel uitproberen en een modelles bekijken.',
  needs: 'Dat Ruben een keer meekijkt en filmt.',
  seen: 'Binnen drie minuten kijkt iedereen naar mij.',
};

const differentiate: Leerdoel = {
  want: 'Ik geef de snelle rekenaars eerder een eigen opdracht.',
  why: 'Zij wachten nu te lang, en dan wordt het onrustig.',
  werkpunten: ['Verschillen bij rekenen'],
  items: ['drieBlokken.1.k5'],
  actions: 'Met de collega van groep 6 een pluskaart maken.',
  needs: 'Een half uur samen met haar.',
  seen: 'Zij beginnen zonder dat ik het nog eens zeg.',
};

const firstPop: FormValues = {
  strengths: 'Ik heb een goede band met de kinderen.',
  signals: 'Het begin van de les duurt lang.',
  leerdoelen: [{ ...start, actions: 'Een vast openingsritueel uitproberen.' }],
};

const secondPop: FormValues = {
  strengths: 'Ik heb een goede band met de kinderen, en mijn instructie is kort en duidelijk.',
  signals: 'De start lukt steeds vaker. Bij rekenen zie ik grote verschillen.',
  leerdoelen: [start, differentiate],
  contacts: [
    { on: '2027-02-11', subject: 'Hoe het met de pluskaart gaat' },
    { on: '2027-03-16', subject: '' },
  ],
  evaluation: 'Het openingsritueel werkt: vier van de vijf lessen begonnen we binnen drie minuten.',
};

function documentOf(
  kind: string,
  author: Who,
  at: string,
  values: FormValues,
  momentId?: string,
  version = 1,
): Document {
  return {
    id: `${kind}.${momentId ?? 'trajectory'}.v${version}`,
    ...{ kind, version, author, at, values },
    ...(momentId === undefined ? {} : { momentId }),
    ...{ subject: 'noor', state: 'recorded', readBy: [] },
  };
}

const talk = 'w18.kijkwijzergesprek';
const seen = { interactie: 'Er was denktijd na elke vraag, ook bij de stille kinderen.' };
const felt = { interactie: 'Ik laat ze meer met elkaar praten dan in september.' };

const documents: readonly Document[] = [
  documentOf('pop', 'noor', '2026-09-06T18:00:00Z', firstPop),
  documentOf('bezoekkijkwijzer', 'ruben', '2026-09-09T10:00:00Z', filled(0), 'w2.klassenbezoek'),
  documentOf(
    'kortVerslag',
    'ruben',
    '2026-09-09T15:00:00Z',
    {
      teacherSaid: 'De start duurde lang, daarna liep het.',
      agreements: [
        { who: 'Noor', what: 'drie lessen beginnen met hetzelfde ritueel', byWhen: '2027-01-29' },
        { who: 'Ruben', what: 'een filmpje van een rustige start opzoeken', byWhen: '2027-01-26' },
      ],
    },
    'w2.nagesprek',
  ),
  documentOf('bezoekkijkwijzer', 'ruben', '2026-09-23T10:00:00Z', filled(1), 'w4.klassenbezoek'),
  documentOf('bezoekkijkwijzer', 'ruben', '2026-10-07T10:00:00Z', filled(2), 'w6.klassenbezoek'),
  documentOf('pop', 'noor', '2026-10-30T16:00:00Z', secondPop, undefined, 2),
  documentOf('kijkwijzerLeerkracht', 'noor', '2027-01-18T18:00:00Z', filled(2, felt), talk),
  documentOf('kijkwijzerCoach', 'ruben', '2027-01-19T09:00:00Z', filled(3, seen), talk),
];

export const starterYear: Trajectory = {
  id: 't-noor',
  template: { id: template.id, version: template.version },
  ...{ stage: 'running', schoolId: 'klimop', startsOn: '2026-08-31', months: 'schoolYear' },
  options: { firstWeek: 1, contractEnd: '' },
  participants,
  goals: [
    { id: 'g1', text: 'Rustige start van de les', revision: 1 },
    { id: 'g2', text: 'Verschillen bij rekenen', revision: 1 },
  ],
  ...{ goalsSeen: [], matchAnswers: [], films: [], log: [] },
  discussed: { by: 'ilse', at: '2026-08-31T06:00:00Z' },
  moments,
  documents,
};

const calendar = ordinaryCalendar('midden');
const context: ViewContext = {
  schools: new Map([
    [
      'klimop',
      { id: 'klimop', name: 'De Klimop', place: 'Amersfoort', leaders: ['ilse'], secretaries: [], calendar },
    ],
  ]),
  ...{ rosters: {}, unreachable: new Set(), templateOf: () => template },
  now: Temporal.Instant.from(NOW),
};

/** A starting teacher's year as one of its people sees it. */
export function starterView(who: Who): TrajectoryView {
  return viewedAs(who, starterYear);
}

/** The same of what that year became; where the board set terms, with those. */
export function viewedAs(who: Who, year: Trajectory, terms: Terms = {}): TrajectoryView {
  return trajectoryView(year, viewerOf(who, names[who]), { ...context, terms })!;
}

/** A document of it as one of its people reads it. */
export function readAs(who: Who, id: string, year: Trajectory): DocumentView {
  const document = year.documents.find((one) => one.id === id)!;
  return documentView(year, document, viewerOf(who, names[who]), context)!;
}

/** All that is about the teacher, as she takes it along. */
export const aboutStarter = aboutMe(starterYear, viewerOf('noor', names.noor), context)!;

/** A document of it as the teacher reads it. */
export function starterDocument(id: string): DocumentView {
  return readAs('noor', id, starterYear);
}

/** What a POP begins with, and a kijkwijzer. */
export const popBegins = secondPop;
export const kijkwijzerBegins = filled(1, seen);
