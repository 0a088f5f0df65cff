import { expect, test } from 'vitest';
import type { Leerdoel } from '../../../domain/forms/form.ts';
import { sameValue, sinceThen } from '../../../tabs/parts/documents/since-then.ts';

const leerdoel: Leerdoel = {
  ...{ want: 'Ik begin rustig.', why: '', actions: 'Een ritueel.', needs: '', seen: '' },
  ...{ werkpunten: ['Rustige start'], items: ['drieBlokken.1.k2'] },
};

test.each<[string, Leerdoel, ReturnType<typeof sinceThen>]>([
  ['word for word', leerdoel, 'same'],
  ['with other actions', { ...leerdoel, actions: 'Een modelles.' }, 'changed'],
  [
    'said otherwise, upon the same werkpunt',
    { ...leerdoel, want: 'Iedereen is stil.', items: [] },
    'changed',
  ],
  ['about something else', { ...leerdoel, want: 'Verschillen', werkpunten: [], items: [] }, 'new'],
])('a leerdoel %s', (_name, now, since) => {
  expect(sinceThen(now, [leerdoel])).toBe(since);
});

test('what was never said is the same as what is not said', () => {
  expect(sameValue(undefined, undefined)).toBe(true);
  expect(sameValue('a', undefined)).toBe(false);
});
