import { expect, test } from 'vitest';
import { formOf } from '../../../../domain/forms/catalogue.ts';
import { validate } from '../../../../domain/forms/validate.ts';
import { excerptOf, passagesOf } from '../../../../domain/release/passages.ts';
import { kijkwijzerOf, leerdoel, popWith } from './running.ts';

test('of a kijkwijzer each item and each sentence can be let through by itself, and it stays a kijkwijzer', () => {
  const form = formOf('kijkwijzer');
  const values = kijkwijzerOf('often');
  const passages = passagesOf(form, values);
  expect(passages.map(({ id, text }) => `${id} ${text}`)).toEqual([
    'lesson:0 Rekenen in groep 5',
    'ratings:item:k1 Spullen liggen klaar als de les begint. vaak te zien',
    'ratings:item:i2 Na een vraag is er tijd om na te denken. niet aan de orde',
    'ratings:note:interactie:0 Er was denktijd.',
  ]);
  const left = excerptOf(form, values, ['lesson:0', 'ratings:item:k1']);
  expect(left).toEqual({
    lesson: 'Rekenen in groep 5',
    ratings: { instrument: 'drieBlokken', version: 1, items: { k1: 'often' }, notes: {} },
  });
  expect(validate(form, left, []).ok).toBe(true);
  expect(excerptOf(form, values, [])).toEqual({});
});

test('of a POP a leerdoel goes as a whole', () => {
  const form = formOf('pop');
  const values = popWith('2026-11-12');
  expect(passagesOf(form, values).map(({ id, text }) => `${id} ${text}`)).toEqual([
    `leerdoelen:0 ${leerdoel.want}\n${leerdoel.why}`,
    'contacts:0 do 12 november: Even sparren',
  ]);
  expect(excerptOf(form, values, ['leerdoelen:0'])).toEqual({ leerdoelen: [leerdoel] });
});
