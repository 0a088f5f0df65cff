import type { MomentView } from '../../../domain/views/view/moment.ts';
import type { TimesToAsk } from '../../../domain/views/view/time-poll.ts';
import { coachHome } from './home-fixture.ts';
import { mine, trajectory } from './trajectory-fixture.ts';

const times = [
  { start: '2026-11-10T13:45:00Z', end: '2026-11-10T14:45:00Z' },
  { start: '2026-11-11T14:30:00Z', end: '2026-11-11T15:30:00Z' },
  { start: '2026-11-13T13:45:00Z', end: '2026-11-13T14:45:00Z' },
];
const about = { asked: '2026-10-13T09:00:00Z', until: '2026-10-16T14:00:00Z' };
const talk = 'tussenevaluatie';

const withTalk = (view: typeof trajectory, part: Partial<MomentView>) => ({
  ...view,
  moments: view.moments.map((one) => (one.moment === talk ? { ...one, ...part } : one)),
});

const asked = withTalk(mine, {
  acts: ['answerTimes'],
  timesAsked: { ...about, isOpen: true, times, can: [times[0]!.start], answeredAt: about.asked },
});

const polled = withTalk(trajectory, {
  acts: ['move', 'callOff', 'endPoll'],
  poll: {
    ...{ ...about, isIn: false, count: 3 },
    times: [
      { ...times[1]!, can: ['Fatima Yıldız', 'Henk Dijkstra'], cannot: [] },
      { ...times[0]!, can: ['Henk Dijkstra'], cannot: ['Fatima Yıldız'] },
      { ...times[2]!, can: [], cannot: ['Fatima Yıldız', 'Henk Dijkstra'] },
    ],
    waitsFor: [{ name: 'Noor van den Berg', reachable: false }],
  },
});

/** What is found for a moment of which somebody means to ask the times. */
export const timesToAsk: TimesToAsk = {
  times,
  people: [
    { person: 'p-fatima', name: 'Fatima Yıldız', known: true, reachable: true },
    { person: 'p-henk', name: 'Henk Dijkstra', known: false, reachable: false },
  ],
};

const path = `traject/${trajectory.id}/moment/${talk}`;

export const timesScenes = {
  timesAsked: { path, fixtures: { home: () => coachHome, trajectory: () => asked } },
  timesPolled: {
    path,
    fixtures: { home: () => coachHome, trajectory: () => polled, clashes: () => ({ clashes: [] }) },
  },
} as const;
