import { expect, test } from 'vitest';
import type { Refusal } from '../../../domain/result.ts';
import { stillRefused } from '../../../tabs/parts/fields/refused.ts';

const sent = {
  startsOn: '2026-12-22',
  people: [{ role: 'coach', person: 'p-marit' }],
  goals: [{ text: '' }, { text: 'Kort' }],
};
const refused: readonly Refusal[] = ['startsOn', 'people.coach', 'goals.0.text', 'goals.1.text'].map(
  (field) => ({ code: 'invalid', field }),
);
const left = (now: object) => stillRefused(refused, sent, { ...sent, ...now }).map(({ field }) => field);

test('what was refused is said as long as its own part stands as it was sent', () => {
  expect(left({})).toHaveLength(4);
  expect(left({ startsOn: '2026-12-08' })).toEqual(['people.coach', 'goals.0.text', 'goals.1.text']);
  expect(left({ people: [] })).toEqual(['startsOn', 'goals.0.text', 'goals.1.text']);
  expect(left({ goals: [{ text: 'De kinderen weten' }, { text: 'Kort' }] })).not.toContain('goals.0.text');
  expect(left({ goals: [] })).toEqual(['startsOn', 'people.coach']);
});

test('what was refused of the whole goes with the first change', () => {
  const whole: Refusal[] = [{ code: 'ended' }];
  expect(stillRefused(whole, sent, sent)).toEqual(whole);
  expect(stillRefused(whole, sent, { ...sent, goals: [] })).toEqual([]);
});
