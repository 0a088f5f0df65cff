import { expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { inverse } from '../../../../domain/acts/inverse.ts';
import { kortVerslag } from '../../../../domain/forms/kort-verslag.ts';
import { passagesOf } from '../../../../domain/release/passages.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { asked, done, verslag, viewContext } from '../release/written.ts';
import { momentAt, running, today } from './running.ts';

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

test('stand fixed once it has ended, because nothing can be ticked any more', () => {
  expect(see(running, 'coen').agreements?.[0]?.fixed).toBeUndefined();
  const ended: Trajectory = {
    ...running,
    stage: 'completed',
    ended: { on: '2026-10-05', by: 'dirk', early: false },
  };
  for (const who of ['coen', 'fenna']) {
    expect(see(ended, who).agreements).toMatchObject([{ what: 'timer', fixed: true }]);
    expect(asked(ended, who, settle, today)).toMatchObject({ refusals: [{ code: 'ended' }] });
  }
});

test('that were released are named in the talk of three: the director has those, and coach and teacher see which', () => {
  const attendees = ['fenna', 'coen', 'dirk'].map((person) => ({ person, required: true }));
  const three = { ...momentAt('tripartite', 13, '2026-10-07T13:30:00Z', 'scheduled'), attendees };
  const two = [
    { who: 'fenna', what: 'timer', byWhen: '2026-09-18' },
    { who: 'coen', what: 'niet vrijgegeven', byWhen: '2026-09-18' },
  ];
  const documents = running.documents.map((one) => ({
    ...one,
    values: { teacherSaid: 'Ik slaap er slecht van.', agreements: two },
  }));
  const part = {
    document: verslag,
    to: 'dirk',
    at: '2026-09-10T15:00:00Z',
    deliverFrom: '2026-09-11T06:00:00Z',
    readBy: [{ by: 'dirk', at: '2026-09-11T10:00:00Z' }],
  };
  const given = {
    ...{ ...part, id: 'r1', deliveredAt: '2026-09-11T06:00:00Z' },
    passages: passagesOf(kortVerslag, documents[0]!.values)
      .filter(({ text }) => text.includes('timer'))
      .map(({ id }) => id),
  };
  const whole: Trajectory = {
    ...running,
    moments: [...running.moments, three],
    documents,
    releases: [given],
  };
  const named = (who: string, trajectory: Trajectory) =>
    see(trajectory, who)
      .moments.find((one) => one.moment === three.id)!
      .agreements?.map(({ what, fixed = false, mayBeNamed = false }) => [what, fixed, mayBeNamed]);
  expect(named('dirk', whole)).toEqual([['timer', true, true]]);
  const marked = [
    ['timer', false, true],
    ['niet vrijgegeven', false, false],
  ];
  expect([named('coen', whole), named('fenna', whole)]).toEqual([marked, marked]);
  // What she did not open yet she reads in her copy first: only there is her reading in the log.
  expect(named('dirk', { ...whole, releases: [{ ...given, readBy: [] }] })).toBeUndefined();
  // Not handed over yet, and not asked, look the same.
  const { deliveredAt: _, ...pending } = given;
  expect(named('dirk', { ...whole, releases: [pending] })).toBeUndefined();
  expect(named('dirk', { ...whole, releases: [] })).toBeUndefined();
  // Talked over once, they stand in his copy and in no later talk; a visit is no talk, and whether it is done no matter.
  const heldBefore = (step: string, week: number, attendees: readonly string[], start: string) => ({
    ...momentAt(step, week, start, 'held'),
    attendees: attendees.map((person) => ({ person, required: true })),
  });
  const after = (...before: (typeof three)[]) =>
    named('dirk', { ...whole, moments: [...whole.moments, ...before] });
  expect(
    after(heldBefore('kortTripartite', 23, ['fenna', 'coen', 'dirk'], '2026-10-01T13:30:00Z')),
  ).toBeUndefined();
  for (const other of [
    heldBefore('kortTripartite', 23, ['fenna', 'coen', 'dirk'], '2026-09-10T13:30:00Z'),
    heldBefore('functioneringsgesprek', 10, ['fenna', 'dirk'], '2026-10-01T13:30:00Z'),
    heldBefore('directiebezoek', 10, ['fenna', 'coen', 'dirk'], '2026-10-01T13:30:00Z'),
  ])
    expect(after(other)).toEqual([['timer', true, true]]);
  // Whether it is done passes between the two.
  const ticked = done(whole, 'coen', settle, today);
  expect(named('dirk', ticked)).toEqual([['timer', true, true]]);
  expect(asked(whole, 'dirk', { ...settle, document: 'vrijgave.r1' }, today).ok).toBe(false);
  // So that his card counts none of them as open.
  const counted = (who: string) => {
    const ref = { card: 'reminder', trajectory: whole.id, moment: three.id, revision: 1 } as const;
    const card = cardView(ref, whole, viewerOf(who, who), viewContext(today));
    return card?.state === 'open' ? card.facts.filter(({ fact }) => fact === 'agreements') : undefined;
  };
  expect(counted('dirk')).toEqual([]);
  // What became of it since in a verslag that she did not release is not hers to see, nor where it stands in it.
  const lines = (trajectory: Trajectory) =>
    see(trajectory, 'dirk')
      .moments.find((one) => one.moment === three.id)!
      .agreements?.map(({ document, index, what, byWhen }) => [document, index, what, byWhen]);
  const asGiven = [['vrijgave.r1', 0, 'timer', '2026-09-18']];
  const [timer, other] = two as [(typeof two)[0], (typeof two)[0]];
  const correctedTo = (agreements: typeof two) => {
    const values = { teacherSaid: 'Beter.', agreements };
    const correction = { ...documents[0]!, id: verslag.replace('v1', 'v2'), version: 2, values };
    return { ...whole, documents: [...documents, correction] };
  };
  expect(lines(correctedTo([other]))).toEqual(asGiven);
  const moved = correctedTo([other, { ...timer, byWhen: '2026-11-27' }]);
  expect(lines(moved)).toEqual(asGiven);
  const again = { ...given, id: 'r2', document: moved.documents.at(-1)!.id, passages: ['agreements:1'] };
  expect(lines({ ...moved, releases: [given, again] })).toEqual([['vrijgave.r2', 0, 'timer', '2026-11-27']]);
});

test('of the director herself are ticked by her as well, and stand in her next meeting', () => {
  const visit = momentAt('directiebezoek', 10, '2026-09-28T08:30:00Z', 'held');
  const talk = {
    ...momentAt('functioneringsgesprek', 10, '2026-10-12T13:30:00Z', 'scheduled'),
    attendees: ['fenna', 'dirk'].map((person) => ({ person, required: true })),
  };
  const [first] = running.documents;
  const report = {
    ...{ ...first!, id: 'directieverslag.w10.directiebezoek.v1', kind: 'directieverslag', author: 'dirk' },
    ...{
      momentId: visit.id,
      values: { seen: 'Rust', agreements: [{ who: 'dirk', what: 'rooster', byWhen: '2026-10-30' }] },
    },
  };
  const year = {
    ...running,
    moments: [...running.moments, visit, talk],
    documents: [...running.documents, report],
  };
  expect(open(year, 'dirk', talk.id)).toEqual([['dirk', 'rooster', '2026-10-30', false]]);
  const ticked = done(year, 'dirk', { ...settle, document: report.id }, today);
  expect(open(ticked, 'dirk', talk.id)).toEqual([['dirk', 'rooster', '2026-10-30', true]]);
});
