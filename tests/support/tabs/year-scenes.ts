import type { CoachLoad } from '../../../domain/board-year/loads.ts';
import type {
  UnplacedView,
  YearPlanView,
  YearTrajectory,
  YearView,
} from '../../../domain/board-year/view.ts';
import { emptyHome } from './home-fixture.ts';
import { NOW } from './trajectory-fixture.ts';

const mondays = Array.from({ length: 45 }, (_, week) =>
  new Date(Date.parse('2026-08-24') + week * 7 * 86_400_000).toISOString().slice(0, 10),
).filter((_, week) => ![8, 17, 18, 26, 35].includes(week));

function load(name: string, seed: number, lacking: readonly number[]): CoachLoad {
  const weeks = mondays.map((monday, week) => {
    const available = 1_500 - 180 * ((week * seed) % 4);
    const booked = week > 34 ? 120 : Math.round((available * ((week * seed * 13) % 70)) / 100);
    return { monday, available, booked, lacking: lacking.includes(week) ? 2 : 0 };
  });
  return { person: `p-${name}`, name, unknown: false, weeks };
}

const unplaced: readonly UnplacedView[] = [
  {
    ...{ trajectory: 't-1', moment: 'w6.nagesprek', step: 'nagesprek', cycle: 6, teacher: 'Fatima Yıldız' },
    ...{ schoolId: 'klimop', coach: 'p-Ellen Waterman', from: '2026-10-05', until: '2026-10-09' },
    weeks: { from: { monday: '2026-10-05', number: 7 }, until: { monday: '2026-10-05', number: 7 } },
    why: [
      {
        blocks: 'Ellen Waterman heeft dan al begeleidingsgesprek (programmaweek\u00a06) van Daan Rietveldt.',
        gives: 'Geef Ellen Waterman minder trajecten of meer uren.',
      },
      {
        blocks:
          'Dit valt buiten de periode. Mag het ook op ma 12 oktober (schoolweek 8 · week 42 · 12–16 okt)?',
        gives:
          'Sta toe dat het later of eerder mag, bijvoorbeeld op ma 12 oktober (schoolweek 8 · week 42 · 12–16 okt).',
      },
    ],
  },
  {
    ...{ trajectory: 't-2', moment: 'w14.videobespreking', step: 'videobespreking', cycle: 14 },
    ...{ teacher: 'Annelies van den Bosch-Verhoeven', schoolId: 'klimop', coach: 'p-Ellen Waterman' },
    ...{ from: '2026-12-07', until: '2026-12-11', why: [] },
    weeks: { from: { monday: '2026-12-07', number: 15 }, until: { monday: '2026-12-07', number: 15 } },
  },
];

const figures = {
  ...{ trajectories: 28, complete: 21, moments: 1_008, placed: 984 },
  ...{ trips: 412, fullDays: 9, moved: 0 },
};

const base: YearPlanView = {
  ...{ id: 'plan-1', role: 'base', state: 'ready', version: 3, variant: { kind: 'asIs' }, at: NOW },
  ...{ isStale: false, figures, unplaced, moreUnplaced: 22, unknown: ['Rianne Polderman'] },
  coaches: [
    load('Ellen Waterman', 3, [5, 12]),
    load('Kees Vaartveld', 7, []),
    load('Rianne Polderman', 5, [20]),
  ],
  supposed: [],
  staysWithCoach: [],
};

const view: YearView = {
  ...{ year: '2026-2027', years: ['2026-2027', '2027-2028'], now: NOW },
  toPlan: { trajectories: 28, moments: 1_008 },
  schoolWeeks: Object.fromEntries(mondays.map((monday, at) => [monday, at + 1])),
  plans: [base],
  coaches: [
    { person: 'p-Ellen Waterman', name: 'Ellen Waterman', daysOff: ['wednesday', 'friday'] },
    { person: 'p-Kees Vaartveld', name: 'Kees Vaartveld', daysOff: ['monday'] },
  ],
};

const rows: readonly YearTrajectory[] = ['Fatima Yıldız', 'Annelies van den Bosch-Verhoeven'].map(
  (teacher, at) => ({
    ...{ trajectory: `t-${at + 1}`, teacher, school: 'De Klimop', coach: 'Ellen Waterman', open: 36 },
    placed: 35,
    moments: [
      { moment: 'w1.tripartite', step: 'tripartite', cycle: 1, place: 'onsite', stands: true, start: NOW },
      {
        moment: 'w2.klassenbezoek',
        step: 'klassenbezoek',
        cycle: 2,
        place: 'onsite',
        stands: false,
        start: NOW,
      },
      { moment: 'w6.nagesprek', step: 'nagesprek', cycle: 6, place: 'onsite', stands: false },
    ],
  }),
);

const fixturesOf = (now: YearView) => ({
  home: () => ({ ...emptyHome, coordinates: true as const }),
  boardYear: () => now,
  boardYearStatus: () => ({ plans: now.plans }),
  boardYearTrajectories: () => ({ rows, found: 28 }),
});

const planning: YearPlanView = {
  ...base,
  ...{ state: 'planning', progress: { phase: 'room', spent: 0.4, placed: 871, moments: 1_008 } },
};
const confirming: YearPlanView = {
  ...base,
  state: 'confirming',
  confirming: {
    ...{ total: 28, done: 11, underWay: 8, isChecked: true, secondsLeft: 140, clashing: 2 },
    refused: [{ trajectory: 't-9', teacher: 'Sem Haarrijn', school: 'Het Vlot', code: 'changedMeanwhile' }],
  },
};
const beside: YearPlanView = {
  ...base,
  ...{ id: 'plan-2', role: 'whatIf', variant: { kind: 'extraCoach', days: 4 } },
  figures: { ...figures, placed: 1_004, complete: 27, trips: 431, fullDays: 6, moved: 58 },
  coaches: [
    ...base.coaches.map((one) => ({ ...one, weeks: one.weeks.map((week) => ({ ...week, lacking: 0 })) })),
    { ...load('', 9, []), person: 'extra-coach' },
  ],
  supposed: [{ trajectory: 't-2', teacher: 'Annelies van den Bosch-Verhoeven', school: 'De Klimop' }],
};

/** A board of forty coaches. */
const ofMany: YearPlanView = {
  ...base,
  coaches: Array.from({ length: 40 }, (_, at) =>
    load(`Begeleider ${String(at + 1).padStart(2, '0')}`, (at % 9) + 2, at % 11 === 3 ? [5, at % 20] : []),
  ),
};

export const yearOfBoard = { view, base, beside, confirming, planning };

/** What the coordinator of a board sees. */
export const yearScenes = {
  coordinator: { path: '', fixtures: fixturesOf(view) },
  yearUnplanned: { path: 'jaarplan', fixtures: fixturesOf({ ...view, plans: [] }) },
  yearPlanning: { path: 'jaarplan', fixtures: fixturesOf({ ...view, plans: [planning] }) },
  yearPlanned: {
    path: 'jaarplan',
    fixtures: fixturesOf({ ...view, plans: [{ ...base, isStale: true }, beside] }),
  },
  yearOfMany: { path: 'jaarplan', fixtures: fixturesOf({ ...view, plans: [ofMany] }) },
  yearConfirming: { path: 'jaarplan', fixtures: fixturesOf({ ...view, plans: [confirming] }) },
} as const;
