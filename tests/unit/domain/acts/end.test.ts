import { expect, test } from 'vitest';
import { elapse } from '../../../../domain/acts/elapse.ts';
import { running } from '../growth/running.ts';
import { done, situation } from '../release/written.ts';
import { Story, valuesOf } from './story.ts';

test('stopped early: what is to come is taken out, what was stays, and an interim report may follow', () => {
  const story = new Story().running().closes('c1.nabespreking', ['nabespreking', 'rapportage']);
  story.act('paul', { act: 'stop' });
  expect(story.trajectory).toMatchObject({
    stage: 'stopped',
    ended: { on: '2026-10-02', by: 'paul', early: true },
  });
  expect(story.moment('c1.nabespreking').state).toBe('held');
  expect(story.moment('c2.coTeaching')).toMatchObject({
    state: 'dropped',
    change: { was: { state: 'scheduled' } },
  });
  expect(story.moment('c1.coTeaching').state).toBe('scheduled');
  const after = story.trajectory;
  expect(story.act('paul', { act: 'stop' }).trajectory).toBe(after);
  expect(story.refused('karin', { act: 'confirmPlan', moments: [] })).toEqual(['ended']);
  story
    .heldNow('c1.coTeaching')
    .writes('karin', 'coTeachingVerslag', 'c1.coTeaching')
    .writes('karin', 'eindrapportage');
  story.on('2026-10-12');
  expect(story.document('eindrapportage.trajectory.v1').state).toBe('delivered');
  expect(story.trajectory.stage).toBe('stopped');
});

test('only the leidinggevende stops it, and not what is completed', () => {
  expect(new Story().running().refused('karin', { act: 'stop' })).toEqual(['notAllowed']);
  expect(new Story().completed().refused('paul', { act: 'stop' })).toEqual(['ended']);
});

test('not completed while the driegesprek was not held', () => {
  const story = new Story().guided().writes('karin', 'eindrapportage').on('2026-12-01');
  expect(story.document('eindrapportage.trajectory.v1').state).toBe('delivered');
  const decision = { act: 'submit', kind: 'vaststelling', values: valuesOf.vaststelling! } as const;
  expect(story.refused('paul', decision)).toEqual(['notHeldYet']);
  story
    .on('2026-12-02', '17:00')
    .act('karin', { act: 'callOff', ...story.revision('driegesprek'), reason: 'cancelled' });
  expect(story.refused('paul', decision)).toEqual(['needsFirst']);
});

test('a school year that stood still, or was never planned, is over with its year; what nobody told her of is not', () => {
  const paused = done(running, 'dirk', { act: 'pause' }, '2026-11-05T09:00:00Z');
  const summer = situation('2027-08-30T09:00:00Z');
  expect(elapse(paused, situation('2027-06-30T09:00:00Z')).stage).toBe('paused');
  const over = elapse(paused, summer);
  expect(over).toMatchObject({ stage: 'completed', ended: { by: 'system', early: false } });
  expect(over.pauses).toMatchObject([{ from: '2026-11-05', until: '2027-08-30' }]);
  expect(over.moments.some(({ state }) => state === 'proposed')).toBe(false);
  expect(elapse({ ...running, stage: 'discussed' }, summer).stage).toBe('completed');
  expect(elapse({ ...running, stage: 'draft' }, summer).stage).toBe('draft');
});
