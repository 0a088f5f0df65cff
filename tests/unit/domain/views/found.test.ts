import { expect, test } from 'vitest';
import { foundTrajectories, type TrajectoryQuery } from '../../../../domain/views/home/found.ts';
import { Story } from '../acts/story.ts';
import { halfway } from './stories.ts';
import { contextOf, viewer } from './viewing.ts';

const story = halfway();
const renamed = (trajectory: typeof story.trajectory, id: string, name: string) => ({
  ...trajectory,
  id,
  participants: trajectory.participants.map((one) => (one.role === 'teacher' ? { ...one, name } : one)),
});
const all = [
  renamed(story.trajectory, 't-1', 'Fatima Yıldız'),
  renamed(new Story().completed().trajectory, 't-2', 'Noë Smit'),
  renamed(story.trajectory, 't-3', 'Bram Koster'),
];
const find = (query: Partial<TrajectoryQuery>) =>
  foundTrajectories(
    all,
    { search: '', filter: 'all', from: 0, count: 20, ...query },
    viewer('paul'),
    contextOf(story),
  );
const ids = (query: Partial<TrajectoryQuery>) => find(query).trajectories.map(({ id }) => id);

test('names are found without their accents, in any order, with the school', () => {
  expect(ids({ search: 'yildiz' })).toEqual(['t-1']);
  expect(ids({ search: 'LINDE noe' })).toEqual(['t-2']);
  expect(ids({ search: 'noe kompas' })).toEqual([]);
});

test('by where they stand; what stands open is what their summaries count', () => {
  expect(ids({ filter: 'active' })).toEqual(['t-1', 't-3']);
  expect(ids({ filter: 'done' })).toEqual(['t-2']);
  const open = find({}).trajectories.filter((one) => one.openCount > 0);
  expect(ids({ filter: 'open' })).toEqual(open.map(({ id }) => id));
});

test('a stretch at a time: each once, those that ended behind the others', () => {
  const stretches = [0, 1, 2, 3].map((from) => find({ from, count: 1 }));
  expect(stretches.flatMap((one) => one.trajectories.map(({ id }) => id))).toEqual(['t-1', 't-3', 't-2']);
  expect(stretches.map(({ found, total }) => [found, total])).toEqual(Array(4).fill([3, 3]));
});

test('whoever may not see a trajectory finds and counts none', () => {
  const stranger = foundTrajectories(
    all,
    { search: 'yildiz', filter: 'all', from: 0, count: 20 },
    viewer('joke'),
    contextOf(story),
  );
  expect(stranger).toEqual({ trajectories: [], found: 0, total: 0 });
});
