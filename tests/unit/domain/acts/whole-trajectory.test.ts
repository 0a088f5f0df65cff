import { expect, test } from 'vitest';
import { canonical } from '../../../../domain/acts/deliver.ts';
import { digest, request, Story } from './story.ts';

test('a verbetertraject from start to vaststelling', () => {
  const { trajectory } = new Story().completed();
  expect(trajectory.stage).toBe('completed');
  expect(trajectory.ended).toEqual({ on: '2026-12-10', by: 'paul', early: false });
  expect(trajectory.moments.every((moment) => moment.state === 'held')).toBe(true);
  expect(trajectory.documents.filter((each) => each.state === 'reading')).toEqual([]);
  const delivered = trajectory.documents.filter((each) => each.state === 'delivered');
  expect(delivered.map((each) => each.kind).sort()).toEqual(
    ['nuMeting', ...Array(5).fill('rapportage'), 'eindrapportage', 'vaststelling'].sort(),
  );
  for (const document of delivered) {
    expect(document.hash).toBe(digest(canonical(document)));
    const entry = trajectory.log.find((each) => each.what === 'delivered' && each.about === document.id);
    expect(entry?.detail?.hash).toBe(document.hash);
  }
});

test('in sessions instead of cycles it goes the same way', () => {
  const story = new Story({ ...request, options: { nuMeting: false, pattern: 'sessions' } }).running();
  expect(story.trajectory.moments.map((each) => each.id)).toEqual([
    'klikgesprek',
    'c1.coTeaching',
    'c2.groepsbezoek',
    'c3.nabespreking',
    'c4.groepsbezoek',
    'c5.nabespreking',
    'tussenevaluatie',
    'driegesprek',
  ]);
  expect(story.trajectory.moments.slice(1).map((each) => each.state)).toEqual(Array(7).fill('scheduled'));
});
