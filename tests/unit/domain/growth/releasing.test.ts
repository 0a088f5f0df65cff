import { expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { elapse } from '../../../../domain/acts/elapse.ts';
import { formOf } from '../../../../domain/forms/catalogue.ts';
import { validate } from '../../../../domain/forms/validate.ts';
import { excerptOf, passagesOf } from '../../../../domain/release/passages.ts';
import { trajectoryView } from '../../../../domain/views/trajectory.ts';
import { allThat, done, situation, viewContext } from '../release/written.ts';
import { kijkwijzerOf, leerdoel, popWith, running, today, withPop } from './running.ts';

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
    'contacts:0 do 12 november (week 46 · 9–13 nov): Even sparren',
  ]);
  expect(excerptOf(form, values, ['leerdoelen:0'])).toEqual({ leerdoelen: [leerdoel] });
});

test('of what she wrote herself an excerpt goes without asking anybody, on the next school day', () => {
  const first = withPop(running, popWith('2026-11-12'));
  const document = first.documents.at(-1)!.id;
  const act = { act: 'release', document, to: 'dirk', passages: ['leerdoelen:0'] } as const;
  const released = done(first, 'fenna', act, today);
  const morning = '2026-10-06T06:30:00Z';
  const over = elapse(released, situation(morning));
  expect(allThat('dirk', released, today)).not.toContain(leerdoel.want);
  expect(allThat('dirk', over, morning)).toContain(leerdoel.want);
  expect(allThat('dirk', over, morning)).not.toContain('sparren');
  expect(trajectoryView(over, viewerOf('dirk', 'dirk'), viewContext(morning))!.growing).toBeUndefined();
});
