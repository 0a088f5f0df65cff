import { expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { elapse } from '../../../../domain/acts/elapse.ts';
import { formOf } from '../../../../domain/forms/catalogue.ts';
import { validate } from '../../../../domain/forms/validate.ts';
import { excerptOf, passagesOf } from '../../../../domain/release/passages.ts';
import { allDocuments } from '../../../../domain/release/released.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { documentView } from '../../../../domain/views/documents/document.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { allThat, asked, done, situation, viewContext } from '../release/written.ts';
import { bothIn, hersIn, kijkwijzerOf, leerdoel, popWith, running, today, withPop } from './running.ts';

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

test('of a POP a leerdoel goes part by part, and with what it belongs to only as a whole', () => {
  const form = formOf('pop');
  const values = popWith('2026-11-12');
  expect(passagesOf(form, values).map(({ id, text }) => `${id} ${text}`)).toEqual([
    `leerdoelen:0:want:0 Wat wil ik kunnen? ${leerdoel.want}`,
    `leerdoelen:0:why:0 Waarom wil ik dit? ${leerdoel.why}`,
    'contacts:0 do 12 november (week 46 · 9–13 nov): Even sparren',
  ]);
  const both = ['leerdoelen:0:want:0', 'leerdoelen:0:why:0'];
  // What was let through when a leerdoel was one passage.
  for (const whole of [both, ['leerdoelen:0']])
    expect(excerptOf(form, values, whole)).toEqual({ leerdoelen: [leerdoel] });
  const rest = { actions: '', needs: '', seen: '', werkpunten: [], items: [] };
  expect(excerptOf(form, values, both.slice(0, 1))).toEqual({
    leerdoelen: [{ want: leerdoel.want, why: '', ...rest }],
  });
  expect(excerptOf(form, values, both.slice(1))).toEqual({
    leerdoelen: [{ want: '[…]', why: leerdoel.why, ...rest }],
  });
});

test('of what she wrote herself an excerpt goes without asking anybody, on the next school day', () => {
  const first = withPop(running, popWith('2026-11-12'));
  const document = first.documents.at(-1)!.id;
  const act = { act: 'release', document, to: 'dirk', passages: ['leerdoelen:0:want:0'] } as const;
  const released = done(first, 'fenna', act, today);
  const morning = '2026-10-06T06:30:00Z';
  const over = elapse(released, situation(morning));
  expect(allThat('dirk', released, today)).not.toContain(leerdoel.want);
  expect(allThat('dirk', over, morning)).toContain(leerdoel.want);
  expect(allThat('dirk', over, morning)).not.toContain('sparren');
  expect(trajectoryView(over, viewerOf('dirk', 'dirk'), viewContext(morning))!.growing).toBeUndefined();
});

test('of two kijkwijzers that are made apart the coach gets neither before both are in', () => {
  const hers = hersIn.documents.at(-1)!.id;
  expect(asked(hersIn, 'fenna', { act: 'release', document: hers, to: 'coen' }, today)).toMatchObject({
    refusals: [{ code: 'invalid', field: 'to' }],
  });
  const offered = documentView(
    hersIn,
    hersIn.documents.at(-1)!,
    viewerOf('fenna', 'fenna'),
    viewContext(today),
  );
  expect(offered!.releasableTo.map(({ name }) => name)).toEqual(['dirk']);
});

test('nor does he see that hers is in by whether he can say that the talk was not held after all', () => {
  const held = (trajectory: Trajectory): Trajectory => ({
    ...trajectory,
    moments: trajectory.moments.map((one) =>
      one.step === 'kijkwijzergesprek' ? { ...one, state: 'held', heldAt: one.start! } : one,
    ),
  });
  const late = '2027-01-21T09:00:00Z';
  const acts = (trajectory: Trajectory) =>
    trajectoryView(held(trajectory), viewerOf('coen', 'coen'), viewContext(late))!.moments.find(
      ({ step }) => step === 'kijkwijzergesprek',
    )!.acts;
  expect(acts(running)).toContain('undoHeld');
  expect(acts(hersIn)).toEqual(acts(running));
});

test('under a kijkwijzer that was released stand who read it, and nothing of when others will', () => {
  const id = bothIn.documents.find(({ kind }) => kind === 'kijkwijzerLeerkracht')!.id;
  const given = done(bothIn, 'fenna', { act: 'release', document: id, to: 'dirk' }, '2026-10-06T10:00:00Z');
  const over = elapse(given, situation('2026-10-07T07:00:00Z'));
  const copy = allDocuments(over, situation(today).template).find(({ released }) => released)!;
  for (const who of ['dirk', 'fenna']) {
    const seen = documentView(over, copy, viewerOf(who, who), viewContext('2026-10-07T08:00:00Z'));
    expect(seen!.readers.map(({ name, when }) => [name, when])).toEqual([
      ['fenna', 'now'],
      ['dirk', 'now'],
    ]);
  }
});
