import { expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { inverse } from '../../../../domain/acts/inverse.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { trajectoryView } from '../../../../domain/views/trajectory.ts';
import { asked, done, verslag, viewContext } from '../release/written.ts';
import { running, today } from './running.ts';

const settle = { act: 'settleAgreement', document: verslag, index: 0, done: true } as const;
const see = (trajectory: Trajectory, who: string, now = today) =>
  trajectoryView(trajectory, viewerOf(who, who), viewContext(now))!;
const open = (trajectory: Trajectory, who: string, moment: string, now = today) =>
  see(trajectory, who, now)
    .moments.find((one) => one.moment === moment)!
    .agreements?.map(({ who: by, what, byWhen, done: isDone }) => [by, what, byWhen, isDone]);

test('come back at the next meeting of the two, and at no other', () => {
  const timer = [['fenna', 'timer', '2026-09-18', false]];
  expect(open(running, 'fenna', 'w6.begeleidingsgesprek')).toEqual(timer);
  expect(open(running, 'coen', 'w6.begeleidingsgesprek')).toEqual(timer);
  expect(open(running, 'coen', 'w8.modelles')).toBeUndefined();
  expect(open(running, 'coen', 'w8.modelles', '2026-10-09T09:00:00Z')).toEqual(timer);
});

test('are nothing that the director knows of', () => {
  expect(see(running, 'dirk').agreements).toBeUndefined();
  expect(open(running, 'dirk', 'w6.begeleidingsgesprek')).toBeUndefined();
  expect(asked(running, 'dirk', settle, today)).toMatchObject({ refusals: [{ code: 'notFound' }] });
});

test('are ticked by coach or teacher; that can be taken back, and doing it twice changes nothing', () => {
  const ticked = done(running, 'coen', settle, today);
  expect(see(ticked, 'fenna').agreements).toMatchObject([{ what: 'timer', done: true }]);
  expect(done(ticked, 'fenna', settle, today)).toBe(ticked);
  const back = inverse(running, ticked, settle)!;
  expect(see(done(ticked, 'fenna', back, today), 'coen').agreements).toMatchObject([{ done: false }]);
  expect(ticked.documents).toEqual(running.documents);
});

test('that are done are gone after a week', () => {
  const ticked = done(running, 'fenna', settle, today);
  expect(see(ticked, 'fenna', '2026-10-20T09:00:00Z').agreements).toBeUndefined();
});

test('keep their tick in a corrected verslag that says the same of them', () => {
  const ticked = done(running, 'fenna', settle, today);
  const values = {
    teacherSaid: 'De start lukt.',
    agreements: [
      { who: 'coen', what: 'film meenemen', byWhen: '2026-10-08' },
      { who: 'fenna', what: 'timer', byWhen: '2026-09-18' },
    ],
  };
  const correction = { act: 'submit', kind: 'kortVerslag', moment: 'w2.nagesprek', values } as const;
  const corrected = done(ticked, 'coen', { ...correction, correctionOf: verslag }, today);
  expect(see(corrected, 'coen').agreements?.map(({ what, done: isDone }) => [what, isDone])).toEqual([
    ['film meenemen', false],
    ['timer', true],
  ]);
  expect(asked(corrected, 'coen', settle, today)).toMatchObject({ refusals: [{ code: 'changedMeanwhile' }] });
});
