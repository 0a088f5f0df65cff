import { expect, test } from 'vitest';
import { people } from '../acts/story.ts';
import { due, underWay } from './due.ts';
import { World } from './world.ts';

const moment = 'c1.coTeaching';

/** Somebody edits the row of a moment into what it cannot hold, and it is settled. */
function edited(editor: string | undefined, day = '2026-09-21', time = '10:00') {
  const story = underWay();
  const world = new World();
  world.settle(story);
  story.on(day, time);
  const edit = { moment, nonsense: ['title'], ...(editor === undefined ? {} : { editor }) };
  world.settle(story, [edit]);
  return { story, world };
}

test('who edited a row into nonsense hears that it was put back, once', () => {
  const { story, world } = edited('paul');
  const at = Date.parse('2026-09-21T08:00:00Z');
  expect(world.keys('rowPutBack')).toEqual([`rowPutBack/${moment}/${at}/paul`]);
  world.settle(story);
  expect(world.keys('rowPutBack')).toHaveLength(1);
});

test('in a list that cannot be written the edit is there at each look: it is said once a day', () => {
  const { story, world } = edited('paul');
  const again = (day: string, time: string, column = 'title') => {
    story.on(day, time);
    world.settle(story, [{ moment, editor: 'paul', nonsense: [column] }]);
    return world.keys('rowPutBack').length;
  };
  expect([again('2026-09-21', '10:05'), again('2026-09-22', '09:55')]).toEqual([1, 1]);
  const { log } = story.trajectory;
  expect(again('2026-09-22', '10:00')).toBe(2);
  expect(story.trajectory.log).toHaveLength(log.length + 1);
  // Another column is another edit.
  expect(again('2026-09-22', '10:05', 'start')).toBe(3);
});

test('another time that cannot be is another edit, also on the same day', () => {
  const story = underWay();
  const world = new World();
  world.settle(story);
  const edits = (time: string, start: string) => {
    story.on('2026-09-21', time);
    world.settle(story, [{ moment, editor: 'paul', nonsense: [], start }]);
    return world.keys('rowPutBack').length;
  };
  expect([edits('10:00', '2026-09-19T08:00:00Z'), edits('15:00', '2026-09-26T08:00:00Z')]).toEqual([1, 2]);
});

test.each([undefined, 'a secretary'])('the coach hears it where the editor (%s) cannot', (editor) => {
  expect(edited(editor).world.keys('rowPutBack')[0]).toMatch(/\/karin$/);
});

test('a telling that did not succeed stays owed, and in the evening it waits for the morning', () => {
  const { story } = edited('paul', '2026-09-21', '21:00');
  expect(due(story, moment)).toContain('rowPutBack paul 2026-09-22 08:00');
});

test('what was put back twice at the same time, in its row and in Outlook, is told once', () => {
  const { story, world } = edited(undefined);
  const entry = story.trajectory.log.findLast((one) => one.what === 'rowPutBack')!;
  const log = [...story.trajectory.log, { ...entry, id: `${entry.id}b`, what: 'eventPutBack' }];
  story.trajectory = { ...story.trajectory, log };
  expect(() => world.settle(story)).not.toThrow();
  expect(due(story, moment).filter((one) => one.startsWith('rowPutBack'))).toHaveLength(1);
});

test.each([
  ['2026-09-21', '10:07'],
  ['2026-09-22', '09:00'],
])('who guides from %s %s on does not hear what was put back before', (day, time) => {
  const { story } = edited(undefined);
  story.on(day, time).act('paul', { act: 'assignCoach', coach: people.joke });
  const told = () => due(story, moment).filter((one) => one.startsWith('rowPutBack'));
  expect(told()).toEqual([]);
});
