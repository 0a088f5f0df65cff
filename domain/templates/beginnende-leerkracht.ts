import type { DocumentRule, Step, StepLink, Template } from '../template/template.ts';
import type { Role } from '../trajectory/participant.ts';

/*
 * The guidance of a starting teacher in her school year, from the source text "Opzet begeleiding beginnende
 * leerkrachten door coach": what may be done in weeks 1 to 18, once a month behind that, and the
 * director's visits in weeks 10, 23 and 38 with what follows on them. Only the ½ hour of a klassenbezoek and the
 * ¾ hour of a nagesprek stand in it; the other durations are assumptions of ours.
 */

/** The programme's weeks: a round is the school week in which it stands. */
const weeks = { id: 'w', count: 40 };

const both: Step['attendees'] = attending('teacher', 'coach');
const allThree: Step['attendees'] = attending('teacher', 'coach', 'leidinggevende');
const withDirector: Step['attendees'] = attending('teacher', 'leidinggevende');

const talk = {
  cycle: weeks,
  timing: { kind: 'schoolWeek' },
  durationStated: false,
  place: 'onsite',
  placeChoices: ['onsite', 'online'],
  hours: 'after',
  attendees: both,
  prepare: [],
  closes: [],
  links: [],
  filmed: false,
} as const;

const visit = { ...talk, hours: 'class', placeChoices: ['onsite'] } as const;

/** In the order in which they speak in that text. */
const threePreparations: Step['prepare'] = [
  { role: 'teacher', document: 'tripartiteLeerkracht' },
  { role: 'coach', document: 'tripartiteCoach' },
  { role: 'leidinggevende', document: 'tripartiteDirectie' },
];

const tripartite = {
  ...talk,
  id: 'tripartite',
  durationMin: 45,
  attendees: allThree,
  prepare: threePreparations,
  closes: ['tripartiteverslag'],
} as const;

const steps: readonly Step[] = [
  {
    ...tripartite,
    rounds: [1],
    timing: { kind: 'schoolWeek', firstRound: 'atStart' },
    invites: ['pop', 'opMaatPlan'],
  },
  { ...tripartite, rounds: [13], timing: { kind: 'schoolWeek', wellBefore: 38 } },
  {
    ...visit,
    id: 'klassenbezoek',
    possible: { adds: true },
    rounds: [2, 4, 6],
    durationMin: 30,
    durationStated: true,
    announced: {},
    prepare: [{ role: 'teacher' }, { role: 'coach', document: 'kijkpunten' }],
    invites: ['bezoekkijkwijzer'],
  },
  {
    ...talk,
    id: 'nagesprek',
    possible: { with: 'klassenbezoek' },
    rounds: [2, 4, 6],
    durationMin: 45,
    durationStated: true,
    closes: ['kortVerslag'],
    links: [after('klassenbezoek', 0, 2)],
  },
  {
    ...talk,
    id: 'begeleidingsgesprek',
    possible: { adds: true },
    rounds: [4, 6, 12, 14],
    durationMin: 60,
    closes: ['kortVerslag'],
  },
  /** Among what a contact can be in that text; stands only where a plan adds it. */
  {
    ...talk,
    id: 'intervisie',
    possible: { adds: true },
    rounds: [],
    durationMin: 90,
    closes: ['kortVerslag'],
  },
  {
    ...visit,
    id: 'videoOpname',
    possible: { adds: true },
    rounds: [6, 14],
    durationMin: 30,
    filmed: true,
    invites: ['videoanalyse'],
  },
  {
    ...talk,
    id: 'videobespreking',
    possible: { with: 'videoOpname' },
    rounds: [6, 14],
    durationMin: 60,
    closes: ['kortVerslag'],
    links: [{ ...after('videoOpname', 0, 3), sameLesson: true }],
  },
  {
    ...visit,
    id: 'modelles',
    possible: { adds: true },
    rounds: [8, 16],
    durationMin: 60,
    prepare: [{ role: 'coach' }],
    invites: ['modelleskijkwijzer'],
  },
  {
    ...talk,
    id: 'popgesprek',
    possible: {},
    rounds: [8, 16],
    durationMin: 30,
    prepare: [{ role: 'teacher', document: 'pop' }],
    invites: ['pop'],
    links: [after('modelles', 0, 2)],
  },
  {
    ...visit,
    id: 'directiebezoek',
    rounds: [10, 23, 38],
    timing: { kind: 'schoolWeek', firstRound: 'halfway', inTime: 'aanzegging' },
    durationMin: 30,
    durationStated: true,
    organiser: 'leidinggevende',
    attendees: withDirector,
    announced: {},
    prepare: [{ role: 'teacher' }, { role: 'leidinggevende', document: 'kijkpuntenDirectie' }],
    closes: ['directieverslag'],
  },
  {
    ...talk,
    id: 'directienagesprek',
    rounds: [10],
    timing: { kind: 'follows' },
    durationMin: 45,
    durationStated: true,
    organiser: 'leidinggevende',
    attendees: withDirector,
    links: [after('directiebezoek', 0, 2)],
  },
  {
    ...talk,
    id: 'functioneringsgesprek',
    rounds: [10, 23],
    timing: { kind: 'follows' },
    durationMin: 60,
    organiser: 'leidinggevende',
    attendees: withDirector,
    prepare: [{ role: 'teacher' }, { role: 'leidinggevende' }],
    closes: ['gespreksverwijzing'],
    // Visit, what the three of them say of it, and then this: whichever of those there are in its week.
    links: [
      after('directiebezoek', 1, 10),
      after('directienagesprek', 0, 10),
      after('kortTripartite', 0, 10),
    ],
  },
  {
    ...talk,
    id: 'kijkwijzergesprek',
    possible: {},
    rounds: [18],
    durationMin: 60,
    prepare: [
      { role: 'teacher', document: 'kijkwijzerLeerkracht' },
      { role: 'coach', document: 'kijkwijzerCoach' },
    ],
    closes: ['kortVerslag'],
    invites: ['pop'],
  },
  {
    ...talk,
    id: 'popcontact',
    possible: {},
    cycle: { id: 'p' },
    timing: { kind: 'asked' },
    durationMin: 60,
    closes: ['kortVerslag'],
  },
  {
    ...talk,
    id: 'maandcontact',
    possible: {},
    cycle: { id: 'm', count: 12 },
    // From there on it is the starting teacher who looks for contact, so that hers is the first turn.
    timing: { kind: 'monthly', afterWeek: 18, turns: ['teacher', 'coach'] },
    durationMin: 60,
    closes: ['kortVerslag'],
  },
  {
    ...talk,
    id: 'kortTripartite',
    rounds: [23, 38],
    timing: { kind: 'schoolWeek', inTime: 'aanzegging' },
    durationMin: 30,
    attendees: allThree,
    prepare: threePreparations,
    closes: ['tripartiteverslag'],
    links: [after('directiebezoek', 0, 4)],
  },
  {
    ...talk,
    id: 'beoordelingsgesprek',
    rounds: [38],
    timing: { kind: 'follows', inTime: 'aanzegging' },
    opensAfter: 'functioneringsgesprek',
    durationMin: 60,
    organiser: 'leidinggevende',
    attendees: withDirector,
    closes: ['gespreksverwijzing', 'aanstellingsadvies'],
    links: [after('kortTripartite', 0, 5), after('directiebezoek', 0, 9)],
  },
];

/** What she did together with her coach: of one of these at the least there is something to tell. */
const guidedBy = steps
  .filter(({ organiser, attendees }) => organiser === undefined && attendees === both)
  .map(({ id }) => id);

const between = { deliveredTo: [], delivery: { kind: 'none' }, per: 'moment' } as const;

/** Of teacher and coach alone, unless she lets somebody read it. */
const theirs = {
  ...between,
  readers: ['teacher', 'coach'],
  releasableTo: ['leidinggevende', 'coach'],
} as const;

/** What was written before another coach came she reads when the teacher gives it to her. */
const toNextCoach = { releasableTo: ['coach'] } as const;

/** Each brings her own part to the talk of three, and hears the others' there. */
const broughtToThree = {
  ...between,
  readers: ['teacher', 'coach', 'leidinggevende'],
  ...toNextCoach,
  opens: 'atStart',
} as const;

const documents: readonly DocumentRule[] = [
  {
    ...theirs,
    kind: 'pop',
    form: 'pop',
    author: 'teacher',
    per: 'trajectory',
    grows: true,
    signedBy: ['teacher', 'coach'],
    plans: { step: 'popcontact', field: 'contacts' },
  },
  {
    ...theirs,
    kind: 'opMaatPlan',
    form: 'opMaatPlan',
    author: 'coach',
    coAuthors: ['teacher'],
    per: 'trajectory',
    grows: true,
    tailors: { field: 'activities', discussedWith: 'leidinggevende' },
  },
  {
    ...theirs,
    kind: 'kijkwijzerLeerkracht',
    form: 'kijkwijzer',
    author: 'teacher',
    opensWith: 'kijkwijzerCoach',
  },
  {
    ...theirs,
    kind: 'kijkwijzerCoach',
    form: 'kijkwijzer',
    author: 'coach',
    opensWith: 'kijkwijzerLeerkracht',
  },
  {
    ...between,
    kind: 'kijkpunten',
    form: 'kijkpunten',
    author: 'coach',
    readers: ['teacher', 'coach'],
    ...toNextCoach,
    announces: 'points',
  },
  {
    ...between,
    kind: 'kijkpuntenDirectie',
    form: 'kijkpunten',
    author: 'leidinggevende',
    readers: ['teacher', 'coach', 'leidinggevende'],
    ...toNextCoach,
    announces: 'points',
  },
  { ...theirs, kind: 'bezoekkijkwijzer', form: 'kijkwijzer', author: 'coach' },
  /** Marks with a time, as of a filmed visit anywhere; the talk about it is what the programme asks a verslag of. */
  { ...theirs, kind: 'videoanalyse', form: 'analyse', author: 'coach' },
  { ...theirs, kind: 'modelleskijkwijzer', form: 'kijkwijzer', author: 'teacher', ofAnother: true },
  {
    ...between,
    followsUp: true,
    kind: 'kortVerslag',
    form: 'kortVerslag',
    author: 'coach',
    readers: ['teacher', 'coach'],
    releasableTo: ['leidinggevende', 'coach'],
  },
  { ...broughtToThree, kind: 'tripartiteLeerkracht', form: 'tripartiteLeerkracht', author: 'teacher' },
  {
    ...broughtToThree,
    kind: 'tripartiteCoach',
    form: 'tripartiteCoach',
    author: 'coach',
    asksSubject: true,
  },
  { ...broughtToThree, kind: 'tripartiteDirectie', form: 'tripartiteDirectie', author: 'leidinggevende' },
  {
    ...between,
    kind: 'tripartiteverslag',
    form: 'tripartiteverslag',
    author: 'coach',
    readers: ['teacher', 'coach', 'leidinggevende'],
    ...toNextCoach,
    setsGoals: 'werkpunten',
  },
  {
    ...between,
    followsUp: true,
    kind: 'directieverslag',
    form: 'directieverslag',
    author: 'leidinggevende',
    readers: ['teacher', 'coach', 'leidinggevende'],
    ...toNextCoach,
  },
  {
    ...between,
    kind: 'gespreksverwijzing',
    form: 'gespreksverwijzing',
    author: 'leidinggevende',
    readers: ['teacher', 'leidinggevende'],
  },
  {
    ...between,
    kind: 'aanstellingsadvies',
    form: 'aanstellingsadvies',
    author: 'leidinggevende',
    readers: ['leidinggevende'],
    // She hears it in person before the board has it.
    deliveredTo: ['teacher', 'bestuur'],
    delivery: { kind: 'inPerson' },
  },
  /** What was done until then and what she takes along. It stays hers: who leads reads it when she lets him. */
  {
    ...theirs,
    kind: 'afsluitendVerslag',
    form: 'afsluitendVerslag',
    author: 'coach',
    per: 'trajectory',
    needs: { held: guidedBy, delivered: [] },
    onlyWhenStopped: true,
  },
];

export const beginnendeLeerkracht: Template = {
  id: 'beginnendeLeerkracht',
  version: 1,
  discreet: false,
  subject: 'teacher',
  roles: [
    { role: 'teacher', min: 1, max: 1, starts: 'no' },
    { role: 'coach', min: 1, max: 1, starts: 'inNameOf' },
    { role: 'leidinggevende', min: 1, max: 1, starts: 'self' },
    { role: 'maatje', min: 1, max: 1, starts: 'no', outside: true },
  ],
  leads: 'leidinggevende',
  // Two periods until the week of the kijkwijzers; from there on she goes on with her POP.
  phases: [
    { id: 'planning', stages: ['draft', 'discussed', 'acquainting', 'awaitingCoach'] },
    { id: 'firstPeriod', stages: ['running', 'paused'] },
    { id: 'secondPeriod', stages: ['running', 'paused'], behindWeek: 13 },
    { id: 'ownCourse', stages: ['running', 'paused'], behindWeek: 18 },
    { id: 'done', stages: ['completed', 'stopped'] },
  ],
  length: 'schoolYear',
  introduction: 'byStarting',
  keptAsOne: true,
  options: [
    { id: 'firstWeek', kind: 'number', initial: 1, min: 1, max: 38 },
    { id: 'contractEnd', kind: 'day', initial: '', amendable: true },
  ],
  organiser: 'coach',
  handsOver: 'asItStands',
  tellsOfCoach: ['coach', 'teacher', 'leidinggevende'],
  goals: {
    required: false,
    // What the three said to each other is in force once each of them finds it so in the verslag.
    agreedBy: ['teacher', 'coach', 'leidinggevende'],
    visibleTo: ['teacher', 'coach', 'leidinggevende'],
  },
  steps,
  documents,
};

function attending(...roles: readonly Role[]): Step['attendees'] {
  return roles.map((role) => ({ role, required: true }));
}

function after(step: string, minDays: number, maxDays: number): StepLink {
  return { kind: 'after', step, minDays, maxDays, sameLesson: false };
}
