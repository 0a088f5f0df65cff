import { expect, test } from 'vitest';
import { decide } from '../../../../domain/decide.ts';
import { at, Story, situationAt, viewer } from './story.ts';

test('an entry that was applied before changes nothing, whatever happened since', () => {
  const story = new Story().running();
  const act = { act: 'move', ...story.revision('c1.nabespreking'), start: at('2026-10-05') } as const;
  const situation = situationAt(story.now, 'karin:click-1');
  const once = decide(story.trajectory, act, viewer('karin'), situation);
  if (!once.ok) throw new Error('refused');
  story.trajectory = once.value;
  story.act('karin', { act: 'move', ...story.revision('c1.nabespreking'), start: at('2026-10-06') });
  const again = decide(story.trajectory, act, viewer('karin'), situation);
  expect(again).toEqual({ ok: true, value: story.trajectory });
  const other = decide(story.trajectory, act, viewer('karin'), situationAt(story.now, 'karin:click-10'));
  expect(other).toMatchObject({ ok: false, refusals: [{ code: 'changedMeanwhile' }] });
});

test('every entry has its own id, and none holds a word that somebody wrote', () => {
  const { log } = new Story().completed().trajectory;
  expect(new Set(log.map((each) => each.id)).size).toBe(log.length);
  const text = JSON.stringify(log);
  for (const word of ['Ik herken me', 'rust', 'Rust', 'vijf minuten', 'verder gaan'])
    expect(text).not.toContain(word);
});

test('answers to "samen verder" are not in it; that both agreed is', () => {
  const { log } = new Story().running().trajectory;
  expect(log.map((each) => each.what)).not.toContain('matchAnswer');
  expect(log.filter((each) => each.what === 'bothAgreed').map((each) => each.by)).toEqual(['system']);
});
