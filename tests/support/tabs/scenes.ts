import type { ComposeView, StartFormView } from '../../../bot/http/contract.ts';
import type { DocumentView, ReaderView } from '../../../domain/views/view/document.ts';
import type { MomentView } from '../../../domain/views/view/moment.ts';
import type { ProposalView } from '../../../domain/views/view/proposal.ts';
import { adviceScenes } from './advice-scenes.ts';
import { calendarScenes } from './calendar-scenes.ts';
import type { Fixtures } from './fixture-server.ts';
import { handingScenes } from './handing-scenes.ts';
import { coachHome, emptyHome, foundOfBoard, leaderHome, teacherHome } from './home-fixture.ts';
import { hoursScenes } from './hours-scenes.ts';
import { instrumentsScenes } from './instruments-scenes.ts';
import { excerpt, releasing } from './release-scenes.ts';
import { replanScenes } from './replan-scenes.ts';
import { roleScenes } from './role-scenes.ts';
import { rosterScenes } from './roster-scenes.ts';
import { starterScenes } from './starter-scenes.ts';
import { tailoredScenes } from './tailored-scenes.ts';
import { timesScenes, timesToAsk } from './times-scenes.ts';
import { mine, NOW, summary, trajectory } from './trajectory-fixture.ts';
import { yearScenes } from './year-scenes.ts';

/** A page in a state: its address in the app, and what the server answers. */
export interface Scene {
  readonly path: string;
  readonly fixtures: Fixtures;
}

export const common = {
  home: () => coachHome,
  leaderless: () => ({ trajectories: [], guideless: [] }),
  trajectory: () => trajectory,
  getDraft: () => null,
  putDraft: () => ({ savedAt: NOW }),
  removeDraft: () => ({ removed: true }),
} satisfies Fixtures;

const readers: readonly ReaderView[] = [
  { name: 'Fatima Yıldız', role: 'teacher', when: 'now' },
  { name: 'Marit de Groot', role: 'coach', when: 'now' },
  { name: 'Henk Dijkstra', role: 'leidinggevende', when: 'onceDelivered' },
];

export const report: DocumentView = {
  ...mine.documents[0]!,
  form: 'rapportage',
  goals: trajectory.goals ?? [],
  reactUntil: '2026-10-14T15:00:00Z',
  readers,
  releases: [],
  releasableTo: [],
  acts: ['react'],
  values: {
    observed: {
      g1: 'In de les van 1 oktober lag het materiaal klaar. Binnen twee minuten was iedereen bezig.',
      g2: 'Acht kinderen kregen de beurt; vijf daarvan uit zichzelf.',
    },
    outcomes: {
      g1: 'De start van de les is rustiger.',
      g2: 'De beurten zijn beter verdeeld dan in september.',
    },
    agreements: [
      { who: 'Fatima Yıldız', what: 'Beurtstokjes gebruiken bij de instructie', byWhen: '2026-11-09' },
    ],
    conditions: 'Een vast moment op maandag om voor te bereiden.',
  },
};

/** The same report, delivered, with an earlier version beside it. */
const delivered: DocumentView = {
  ...report,
  id: 'rapportage.c1.nabespreking.v2',
  version: 2,
  state: 'delivered',
  deliveredAt: '2026-10-13T15:00:00Z',
  hash: '3f1c9a7be2d04c5586aa91c0ffee1234',
  acts: ['submit'],
  reaction: { name: 'Fatima Yıldız', text: 'Ik herken dit wel.', at: '2026-10-12T11:00:00Z' },
};

const compose: ComposeView = {
  form: 'nabespreking',
  values: { teacherSaid: 'Ik merkte dat de start rustiger was. Ik was wel ziek die dag.' },
  readers: readers.slice(0, 2),
  delivery: { kind: 'none' },
};

const startForm: StartFormView = {
  guided: [],
  schools: [
    {
      id: 'klimop',
      name: 'De Klimop',
      place: 'Amersfoort',
      leaders: [{ person: 'p-henk', name: 'Henk Dijkstra', mail: 'henk@klimop.example', external: false }],
    },
    { id: 'kompas', name: 'Het Kompas', place: 'Leusden', leaders: [] },
  ],
  coaches: [{ person: 'p-marit', name: 'Marit de Groot', mail: 'marit@wijzer.example', external: true }],
  myRole: 'coach',
};

const unplaced = 8;
export const proposal: ProposalView = {
  from: '2026-09-14',
  until: '2026-12-18',
  closed: summary.closed,
  gated: true,
  unknownCalendars: ['Marit de Groot'],
  extendedBy: { weeks: 1, because: 'herfstvakantie', agreed: false },
  moments: trajectory.moments.map((moment, index) => ({
    moment: moment.moment,
    step: moment.step,
    cycle: moment.cycle,
    ...(index === unplaced || !moment.start ? {} : { start: moment.start }),
    durationMin: moment.durationMin,
    place: moment.place,
    kinds: moment.kinds,
    reshaped: false,
    attendees: moment.attendees.map(({ name }) => name),
    ...(moment.step === 'groepsbezoek' ? { follows: `c${moment.cycle}.coTeaching` } : {}),
    ...(moment.step === 'nabespreking' ? { follows: `c${moment.cycle}.groepsbezoek` } : {}),
    pinned: index === 5,
    dropped: index === 13,
    droppable: index > 0,
    fixed: index === 0,
    reasons: index === unplaced ? [] : ['In de week die ervoor bedoeld is.'],
    blockers: index === unplaced ? ['De agenda van Marit de Groot is dan vol.'] : [],
    clashes: [],
    helps: index === unplaced ? ['Met een ruimere periode lukt het misschien wel.'] : [],
  })),
};

/** The trajectory with one moment as the test needs it. */
export function withMoment(id: string, part: Partial<MomentView>): Fixtures {
  const moments = trajectory.moments.map((one) => (one.moment === id ? { ...one, ...part } : one));
  return { ...common, trajectory: () => ({ ...trajectory, moments }) };
}

const traject = 'traject/t-fatima';

/** Every page, in the states in which people meet it. */
export const scenes = {
  coach: { path: '', fixtures: common },
  leader: {
    path: '',
    fixtures: { ...common, home: () => leaderHome(60), found: ({ query }) => foundOfBoard(60, query) },
  },
  leaderless: {
    path: '',
    fixtures: {
      ...common,
      home: () => leaderHome(4),
      leaderless: () => ({
        trajectories: [
          {
            ...{ trajectory: 't-noor', templateId: 'verbetertraject', teacher: 'Noor van Wijk' },
            ...{ school: 'Het Kompas', role: 'leidinggevende', person: 'henk' },
          },
        ],
        guideless: [
          { trajectory: 't-iris', teacher: 'Iris Bakker', school: 'Het Kompas', coach: 'Maud Hendriks' },
        ],
      }),
    },
  },
  teacher: { path: '', fixtures: { ...common, home: () => teacherHome, trajectory: () => mine } },
  nobody: { path: '', fixtures: { ...common, home: () => emptyHome } },
  trajectory: { path: traject, fixtures: common },
  discussing: {
    path: traject,
    fixtures: {
      ...common,
      trajectory: () => ({
        ...trajectory,
        stage: 'draft' as const,
        myRoles: ['leidinggevende' as const],
        timeline: [],
        moments: [],
        documents: [],
        needs: [],
        acts: ['markDiscussed', 'amendStart', 'assignCoach', 'stop'] as const,
      }),
    },
  },
  matching: {
    path: traject,
    fixtures: {
      ...common,
      trajectory: () => ({ ...mine, stage: 'acquainting' as const, acts: ['matchAnswer'] as const }),
    },
  },
  visit: {
    path: `${traject}/moment/c2.groepsbezoek`,
    fixtures: {
      times: () => timesToAsk,
      ...withMoment('c2.groepsbezoek', {
        acts: ['respond', 'move', 'askTimes', 'callOff', 'checkFilmBasis'],
        kinds: (['coTeaching', 'groepsbezoek', 'nabespreking'] as const).map((step) => ({
          step,
          durationMin: step === 'coTeaching' ? 45 : 60,
          place: step === 'groepsbezoek' ? ('onsite' as const) : ('online' as const),
          placeChoices:
            step === 'nabespreking' ? ['online', 'onsite'] : [step === 'groepsbezoek' ? 'onsite' : 'online'],
        })),
      }),
    },
  },
  held: {
    path: `${traject}/moment/c1.groepsbezoek`,
    fixtures: withMoment('c1.groepsbezoek', {
      acts: ['undoHeld', 'referFilm', 'confirmFilmDeleted'],
      toWrite: ['analyse'],
      documents: trajectory.documents.slice(0, 1),
      film: {
        basisChecked: true,
        reference: 'https://school.example/film',
        deleteOn: '2026-11-12',
        lastDay: '2026-11-12',
        marks: [{ second: 725, focus: 'Rustige start', note: 'Iedereen zit klaar.' }],
      },
    }),
  },
  asking: {
    path: `${traject}/moment/c2.coTeaching`,
    fixtures: withMoment('c2.coTeaching', {
      state: 'scheduled',
      acts: ['held', 'answerQuestion', 'answerProposal'],
      question: {
        kind: 'bothMoved',
        at: NOW,
        calendarStart: '2026-10-13T13:30:00Z',
        listStart: '2026-10-14T13:30:00Z',
      },
      attendees: trajectory.moments[1]!.attendees.map((attendee) => ({
        ...attendee,
        answer: 'tentative' as const,
        proposedStart: '2026-10-14T14:00:00Z',
      })),
    }),
  },
  reading: {
    path: `${traject}/document/${report.id}`,
    fixtures: { ...common, trajectory: () => mine, document: () => report },
  },
  putBack: {
    path: `${traject}/document/${delivered.id}`,
    fixtures: {
      ...common,
      document: () => ({ ...delivered, altered: { at: '2026-10-14T08:00:00Z', stands: true } }),
    },
  },
  lost: {
    path: `${traject}/document/${delivered.id}`,
    fixtures: {
      ...common,
      document: () => ({ ...delivered, altered: { at: '2026-10-14T08:00:00Z', stands: false } }),
    },
  },
  delivered: {
    path: `${traject}/document/${delivered.id}`,
    fixtures: {
      ...common,
      document: ({ ids }) => (ids.document === delivered.id ? delivered : report),
      trajectory: () => ({ ...trajectory, documents: [delivered, ...trajectory.documents] }),
    },
  },
  releasing: {
    path: `${traject}/document/${releasing.id}`,
    fixtures: { ...common, trajectory: () => mine, document: () => releasing },
  },
  excerpt: {
    path: `${traject}/document/${excerpt.id}`,
    fixtures: { ...common, document: () => excerpt },
  },
  writing: {
    path: `${traject}/schrijf/nabespreking/c1.nabespreking`,
    fixtures: { ...common, compose: () => compose },
  },
  analysing: {
    path: `${traject}/schrijf/analyse/c1.groepsbezoek`,
    fixtures: {
      ...common,
      compose: () => ({
        ...compose,
        form: 'analyse',
        values: { points: [{ point: 'Rustige start van de les', text: 'De spullen lagen klaar.' }] },
      }),
    },
  },
  planning: { path: `${traject}/plan`, fixtures: { ...common, proposal: () => proposal } },
  starting: {
    path: 'start',
    fixtures: {
      ...common,
      startForm: () => startForm,
      people: () => ({
        people: [
          {
            person: 'p-fatima',
            name: 'Fatima Yıldız',
            mail: 'fatima@klimop.example',
            external: false,
            jobTitle: 'Leerkracht groep 5',
          },
        ],
      }),
    },
  },
  missing: { path: `${traject}/document/nergens`, fixtures: { home: () => coachHome } },
  ...starterScenes,
  ...handingScenes,
  ...tailoredScenes,
  ...timesScenes,
  ...instrumentsScenes,
  ...hoursScenes,
  ...calendarScenes,
  ...yearScenes,
  ...replanScenes,
  ...adviceScenes,
  ...roleScenes,
  ...rosterScenes,
} satisfies Record<string, Scene>;
