import type { ComposeView } from '../../../bot/http/contract.ts';
import type { Fixtures } from './fixture-server.ts';
import { coachHome } from './home-fixture.ts';
import { kijkwijzerBegins, popBegins, starterDocument, starterView } from './starter-fixture.ts';
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

const traject = 'traject/t-noor';

/** The year of a starting teacher: her POP, the kijkwijzers, and what was agreed. */
export const starterScenes = {
  starter: { path: traject, fixtures: base },
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
  agreed: { path: `${traject}/moment/m1.maandcontact`, fixtures: base },
} as const;
