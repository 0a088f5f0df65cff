import type { ComposeView } from '../../../bot/http/contract.ts';
import type { DocumentSummary } from '../../../domain/views/view/document.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import type { Fixtures } from './fixture-server.ts';
import { coachHome } from './home-fixture.ts';
import {
  aboutStarter,
  kijkwijzerBegins,
  popBegins,
  starterDocument,
  starterView,
} from './starter-fixture.ts';
import { NOW } from './trajectory-fixture.ts';

const base = {
  home: () => coachHome,
  trajectory: () => starterView('noor'),
  document: ({ ids }) => starterDocument(ids.document ?? ''),
  getDraft: () => null,
  putDraft: () => ({ savedAt: NOW }),
  removeDraft: () => ({ removed: true }),
} satisfies Fixtures;

const composed: ComposeView = {
  form: 'pop',
  values: popBegins,
  readers: [
    { name: 'Noor Bakker', role: 'teacher', when: 'now' },
    { name: 'Ruben Smeets', role: 'coach', when: 'now' },
  ],
  delivery: { kind: 'none' },
};

const separately: ComposeView = {
  form: 'kijkwijzer',
  values: kijkwijzerBegins,
  readers: [
    { name: 'Noor Bakker', role: 'teacher', when: 'onceBoth' },
    { name: 'Ruben Smeets', role: 'coach', when: 'now' },
  ],
  delivery: { kind: 'none' },
};

/** As the teacher sees it, with what was read, a film that is still there and one that is gone. */
const seen = starterView('noor');
const reference = 'https://school.example/film';
const film = { basisChecked: true, marks: [], reference };
const readAndFilmed: TrajectoryView = {
  ...seen,
  documents: seen.documents.map((one) => ({
    ...one,
    readBy: one.authorName === 'Noor Bakker' ? [{ name: 'Ruben Smeets', at: '2027-01-20T08:00:00Z' }] : [],
  })),
  moments: seen.moments.map((one) => {
    if (one.moment === 'w4.klassenbezoek') return { ...one, film: { ...film, deletedAt: NOW } };
    return one.moment === 'w6.klassenbezoek' ? { ...one, film: { ...film, deleteOn: '2027-02-18' } } : one;
  }),
};

/** What each brought to the talk of three that has begun, and what will be looked at in a visit. */
const brought = [
  ['tripartiteLeerkracht', 'Noor Bakker'],
  ['tripartiteCoach', 'Ruben Smeets'],
  ['tripartiteDirectie', 'Ilse van Dam'],
].map(
  ([kind = '', authorName = '']): DocumentSummary => ({
    ...{ id: `${kind}.w1.tripartite.v1`, kind, moment: 'w1.tripartite', step: 'tripartite', cycle: 1 },
    ...{ version: 1, superseded: false, state: 'recorded', at: '2026-09-02T12:00:00Z', authorName },
  }),
);
const together: TrajectoryView = {
  ...seen,
  moments: seen.moments.map((one) => {
    if (one.moment === 'w1.tripartite') return { ...one, prepared: brought };
    if (one.moment !== 'w6.klassenbezoek') return one;
    return {
      ...one,
      announced: { points: ['Rustige start van de les', 'Wie krijgt de beurt?'], chosen: true },
    };
  }),
};

const apart: ComposeView = {
  form: 'tripartiteLeerkracht',
  values: {},
  readers: [
    { name: 'Noor Bakker', role: 'teacher', when: 'now' },
    { name: 'Ruben Smeets', role: 'coach', when: 'onceBegun' },
    { name: 'Ilse van Dam', role: 'leidinggevende', when: 'onceBegun' },
  ],
  delivery: { kind: 'none' },
};

const traject = 'traject/t-noor';

/** The year of a starting teacher: her POP, the kijkwijzers, and what was agreed. */
export const starterScenes = {
  starter: { path: traject, fixtures: base },
  starterAboutMe: {
    path: traject,
    fixtures: { ...base, trajectory: () => readAndFilmed, aboutMe: () => aboutStarter },
  },
  starterOfCoach: { path: traject, fixtures: { ...base, trajectory: () => starterView('ruben') } },
  pop: { path: `${traject}/groei/pop`, fixtures: base },
  popWriting: { path: `${traject}/schrijf/pop/-`, fixtures: { ...base, compose: () => composed } },
  popReading: { path: `${traject}/document/pop.trajectory.v2`, fixtures: base },
  kijkwijzers: { path: `${traject}/kijkwijzers`, fixtures: base },
  kijkwijzerWriting: {
    path: `${traject}/schrijf/kijkwijzerCoach/w18.kijkwijzergesprek`,
    fixtures: {
      ...base,
      trajectory: () => starterView('ruben'),
      compose: () => separately,
    },
  },
  kijkwijzerReading: {
    path: `${traject}/document/kijkwijzerCoach.w18.kijkwijzergesprek.v1`,
    fixtures: base,
  },
  talkOfThree: { path: `${traject}/moment/w1.tripartite`, fixtures: { ...base, trajectory: () => together } },
  announcedVisit: {
    path: `${traject}/moment/w6.klassenbezoek`,
    fixtures: { ...base, trajectory: () => together },
  },
  writingApart: {
    path: `${traject}/schrijf/tripartiteLeerkracht/w23.kortTripartite`,
    fixtures: { ...base, compose: () => apart },
  },
  agreed: { path: `${traject}/moment/m1.maandcontact`, fixtures: base },
} as const;
