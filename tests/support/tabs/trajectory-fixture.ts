import type { DocumentSummary } from '../../../domain/views/view/document.ts';
import type { MomentView } from '../../../domain/views/view/moment.ts';
import type { PersonView } from '../../../domain/views/view/person.ts';
import type { TrajectorySummary, TrajectoryView } from '../../../domain/views/view/trajectory.ts';

/** The day on which the fixtures stand still: a Wednesday in the fourth week. */
export const NOW = '2026-10-14T09:00:00Z';

const people: readonly PersonView[] = [
  { person: 'p-fatima', name: 'Fatima Yıldız', role: 'teacher', external: false },
  { person: 'p-marit', name: 'Marit de Groot', role: 'coach', external: true },
  { person: 'p-henk', name: 'Henk Dijkstra', role: 'leidinggevende', external: false },
];

/** step, cycle, start, minutes, place */
const plan = [
  ['klikgesprek', 0, '2026-09-16T13:30:00Z', 45, 'online'],
  ['coTeaching', 1, '2026-09-28T13:30:00Z', 45, 'online'],
  ['groepsbezoek', 1, '2026-10-01T08:00:00Z', 60, 'onsite'],
  ['nabespreking', 1, '2026-10-06T13:30:00Z', 60, 'online'],
  ['coTeaching', 2, '2026-10-12T13:30:00Z', 45, 'online'],
  ['groepsbezoek', 2, '2026-10-15T08:00:00Z', 60, 'onsite'],
  ['nabespreking', 2, '2026-10-28T14:30:00Z', 60, 'online'],
  ['tussenevaluatie', 0, '2026-11-03T14:30:00Z', 45, 'online'],
  ['coTeaching', 3, '2026-11-09T14:30:00Z', 45, 'online'],
  ['groepsbezoek', 3, '2026-11-12T09:00:00Z', 60, 'onsite'],
  ['nabespreking', 3, '2026-11-17T14:30:00Z', 60, 'online'],
  ['coTeaching', 4, '2026-11-23T14:30:00Z', 45, 'online'],
  ['groepsbezoek', 4, '2026-11-26T09:00:00Z', 60, 'onsite'],
  ['nabespreking', 4, '2026-12-01T14:30:00Z', 60, 'online'],
  ['coTeaching', 5, '2026-12-07T14:30:00Z', 45, 'online'],
  ['groepsbezoek', 5, '2026-12-10T09:00:00Z', 60, 'onsite'],
  ['nabespreking', 5, '2026-12-15T14:30:00Z', 60, 'online'],
  ['driegesprek', 0, '2026-12-17T14:30:00Z', 60, 'onsite'],
] as const;

function momentOf([step, cycle, start, durationMin, place]: (typeof plan)[number]): MomentView {
  const held = start < NOW;
  const open = step === 'coTeaching' && cycle === 2;
  return {
    moment: cycle > 0 ? `c${cycle}.${step}` : step,
    step,
    cycle,
    state: held ? 'held' : cycle >= 4 ? 'proposed' : 'scheduled',
    start,
    end: new Date(Date.parse(start) + durationMin * 60_000).toISOString(),
    durationMin,
    durationStated: false,
    place,
    kinds: [
      { step, durationMin, place, placeChoices: step === 'groepsbezoek' ? ['onsite'] : ['online', 'onsite'] },
    ],
    open,
    revision: 1,
    pinned: false,
    attendees: people
      .filter(({ role }) => role !== 'leidinggevende' || cycle === 0)
      .map(({ person, name, role }) => ({
        person,
        name,
        role,
        required: true,
        answer: role === 'teacher' ? 'accepted' : 'none',
        invited: true,
        reachable: role !== 'leidinggevende',
      })),
    prepare: step === 'coTeaching' ? [{ document: 'lesvoorbereiding', done: held }] : [{ done: false }],
    documents: [],
    toWrite: open ? ['coTeachingVerslag'] : [],
    acts: held ? ['undoHeld'] : ['respond', 'move', 'callOff'],
    ...(place === 'online'
      ? { joinUrl: 'https://teams.microsoft.com/l/meetup-join/x' }
      : { room: 'Groep 5' }),
    ...(cycle > 0 ? { lesson: `c${cycle}.coTeaching` } : {}),
    ...(step === 'groepsbezoek'
      ? { lessonPoints: ['Rustige start van de les', 'Wie krijgt de beurt?'] }
      : {}),
    ...(step === 'groepsbezoek' ? { film: { basisChecked: cycle === 1, marks: [] } } : {}),
  };
}

const documents: readonly DocumentSummary[] = [
  {
    id: 'rapportage.c1.nabespreking.v1',
    kind: 'rapportage',
    moment: 'c1.nabespreking',
    step: 'nabespreking',
    cycle: 1,
    version: 1,
    superseded: false,
    state: 'reading',
    at: '2026-10-07T14:10:00Z',
    authorName: 'Marit de Groot',
    readBy: [],
  },
  {
    id: 'nabespreking.c1.nabespreking.v1',
    kind: 'nabespreking',
    moment: 'c1.nabespreking',
    step: 'nabespreking',
    cycle: 1,
    version: 1,
    superseded: false,
    state: 'recorded',
    at: '2026-10-06T15:20:00Z',
    authorName: 'Marit de Groot',
    readBy: [{ name: 'Fatima Yıldız', at: '2026-10-07T06:40:00Z' }],
  },
  {
    id: 'klikverslag.klikgesprek.v1',
    kind: 'klikverslag',
    moment: 'klikgesprek',
    step: 'klikgesprek',
    cycle: 0,
    version: 1,
    superseded: false,
    state: 'recorded',
    at: '2026-09-16T15:00:00Z',
    authorName: 'Marit de Groot',
    readBy: [{ name: 'Fatima Yıldız', at: '2026-09-17T07:12:00Z' }],
  },
];

const moments = plan.map(momentOf);

/** A verbetertraject halfway, as its coach sees it. */
export const summary: TrajectorySummary = {
  id: 't-fatima',
  templateId: 'verbetertraject',
  stage: 'running',
  phase: { all: ['preparing', 'acquainting', 'working', 'done'], at: 2 },
  teacher: 'Fatima Yıldız',
  coach: 'Marit de Groot',
  schoolId: 'klimop',
  school: 'De Klimop',
  myRoles: ['coach'],
  startsOn: '2026-09-14',
  endsOn: '2026-12-18',
  timeline: moments.map(({ moment, step, cycle, state, start, place, open }) => ({
    moment,
    step,
    cycle,
    state,
    ...(start ? { start } : {}),
    place,
    open,
  })),
  closed: [{ from: '2026-10-17', until: '2026-10-25', name: 'herfstvakantie' }],
  heldCount: 5,
  plannedCount: 18,
  next: { moment: 'c2.groepsbezoek', step: 'groepsbezoek', cycle: 2, start: '2026-10-15T08:00:00Z' },
  openCount: 1,
};

export const trajectory: TrajectoryView = {
  ...summary,
  now: NOW,
  schoolWeeks: [
    ...['2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05', '2026-10-12'],
    ...['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'],
    ...['2026-12-07', '2026-12-14'],
  ].map((monday, index) => ({ monday, number: index < 6 ? index + 2 : index + 3 })),
  people,
  goals: [
    {
      id: 'g1',
      text: 'De les begint op tijd en iedereen weet binnen drie minuten wat de bedoeling is.',
      appraisedOn: '2026-06-11',
      revision: 1,
    },
    {
      id: 'g2',
      text: 'Elke leerling komt minstens één keer per les aan het woord of aan de beurt.',
      appraisedOn: '2026-06-11',
      revision: 1,
    },
  ],
  goalsSeenByMe: true,
  goalsSeenBy: [{ name: 'Fatima Yıldız', at: '2026-09-09T12:00:00Z' }],
  options: { nuMeting: false, pattern: 'cycles', months: 3 },
  moments,
  documents,
  needs: [
    {
      kind: 'verslagOpen',
      trajectory: 't-fatima',
      teacher: 'Fatima Yıldız',
      moment: 'c2.coTeaching',
      step: 'coTeaching',
      cycle: 2,
      documentKind: 'coTeachingVerslag',
      due: '2026-10-14T15:00:00Z',
    },
    {
      kind: 'filmBasis',
      trajectory: 't-fatima',
      teacher: 'Fatima Yıldız',
      moment: 'c2.groepsbezoek',
      step: 'groepsbezoek',
      cycle: 2,
      due: '2026-10-15T08:00:00Z',
    },
  ],
  acts: ['stop'],
  toWrite: [],
};

/** The same trajectory through the teacher's eyes. */
export const mine: TrajectoryView = {
  ...trajectory,
  myRoles: ['teacher'],
  openCount: 0,
  timeline: trajectory.timeline.map((point) => ({ ...point, open: false })),
  needs: [
    {
      kind: 'reportToRead',
      trajectory: 't-fatima',
      teacher: 'Fatima Yıldız',
      document: 'rapportage.c1.nabespreking.v1',
      documentKind: 'rapportage',
      step: 'nabespreking',
      cycle: 1,
      due: '2026-10-14T15:00:00Z',
    },
  ],
  acts: [],
  log: [
    { at: '2026-10-07T14:10:00Z', byName: 'Marit de Groot', what: 'submit', about: 'rapportage' },
    { at: '2026-09-17T07:12:00Z', byName: 'Fatima Yıldız', what: 'read', about: 'klikverslag' },
  ],
};
