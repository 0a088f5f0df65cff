import type { ReplanRowView, ReplanView } from '../../../domain/views/replan.ts';
import { coachHome } from './home-fixture.ts';
import { NOW } from './trajectory-fixture.ts';

const fatima = { trajectory: 't-fatima', teacher: 'Fatima Yıldız', school: 'De Klimop' } as const;
const noor = { trajectory: 't-noor', teacher: 'Noor van Wijk', school: 'De Klimop' } as const;

const week8 = { monday: '2026-10-26', number: 8 };
const week9 = { monday: '2026-11-02', number: 9 };

const rows: readonly ReplanRowView[] = [
  {
    ...fatima,
    ...{
      moment: 'c2.groepsbezoek',
      step: 'groepsbezoek',
      cycle: 2,
      place: 'onsite',
      with: ['Fatima Yıldız'],
    },
    was: { start: '2026-10-30T08:30:00Z', end: '2026-10-30T09:30:00Z', week: week8 },
    now: { start: '2026-10-29T08:30:00Z', end: '2026-10-29T09:30:00Z', week: week8 },
    because: { code: 'closed', why: 'dayOff.studiedag' },
    reasons: ['Hoort bij dezelfde les als co-teaching 2.'],
    blockers: [],
  },
  {
    ...fatima,
    ...{
      moment: 'c2.nabespreking',
      step: 'nabespreking',
      cycle: 2,
      place: 'online',
      with: ['Fatima Yıldız'],
    },
    was: { start: '2026-11-03T14:30:00Z', end: '2026-11-03T15:30:00Z', week: week9 },
    now: { start: '2026-11-02T14:30:00Z', end: '2026-11-02T15:30:00Z', week: week9 },
    because: { code: 'along' },
    reasons: [],
    blockers: [],
  },
  {
    ...noor,
    ...{ moment: 'klikgesprek', step: 'klikgesprek', cycle: 0, place: 'online' },
    with: ['Noor van Wijk', 'Wilhelmina van den Boogaard-Kuipers'],
    was: { start: '2026-10-30T14:00:00Z', end: '2026-10-30T15:00:00Z', week: week8 },
    because: { code: 'calledOff' },
    reasons: [],
    blockers: ['De agenda van Marit de Groot is dan vol.'],
  },
];

/** What a coach is proposed after a study day was added: one with a time, one that moves along, one without. */
export const replanOfCoach: ReplanView = {
  ...{ id: 'r1', edition: 2, now: NOW, rows },
  done: [
    {
      ...noor,
      ...{ moment: 'c1.coTeaching', step: 'coTeaching', cycle: 1 },
      stands: { start: '2026-11-04T13:00:00Z', end: '2026-11-04T14:00:00Z', week: week9 },
    },
  ],
};

/** What a coach sees when a school's calendar put some of her meetings out of their place. */
export const replanScenes = {
  homeToReplan: { path: '', fixtures: { home: () => ({ ...coachHome, toReplan: 3 }) } },
  replan: { path: 'herplannen', fixtures: { home: () => coachHome, replan: () => replanOfCoach } },
} as const;
