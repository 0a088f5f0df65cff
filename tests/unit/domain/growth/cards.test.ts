import { expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { CardRef } from '../../../../domain/effects/effect.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { calendar, done, situation, verslag, viewContext } from '../release/written.ts';
import { bothIn, hersIn, kijkwijzerOf, popWith, running, submits, today, withPop } from './running.ts';

const told = (trajectory: Trajectory, now = today) => {
  const context = { template, calendar, rosters: {}, now: situation(now).now, unreachable: [] };
  return tellings(trajectory, [], context);
};
const keys = (trajectory: Trajectory, card: string, now = today) =>
  told(trajectory, now)
    .map(({ key }) => key)
    .filter((key) => key.startsWith(`${card}/`));
const show = (trajectory: Trajectory, who: string, ref: Omit<CardRef, 'trajectory'>, now = today) =>
  cardView({ ...ref, trajectory: 't-1' }, trajectory, viewerOf(who, who), viewContext(now));

test('when a meeting is over, who was there hears what it is the time for; not its organiser, who has her verslag', () => {
  const visit = { ...running.moments[1]!, id: 'w2.klassenbezoek', step: 'klassenbezoek' };
  const all = keys({ ...running, moments: [visit, ...running.moments] }, 'invited');
  expect(all).toEqual([
    'invited/w1.tripartite/1/fenna',
    'invited/w8.modelles/1/fenna',
    'invited/w8.popgesprek/1/fenna',
    'invited/w18.kijkwijzergesprek/1/fenna',
  ]);
  const due = told(running).find((one) => one.key === 'invited/w8.modelles/1/fenna')!.dueAt;
  expect(due >= '2026-10-28T10:30:00Z').toBe(true);
});

test('the card leads to the page, and says so once it is done', () => {
  const ref = { card: 'invited', moment: 'w8.modelles', revision: 1 } as const;
  const after = '2026-10-28T11:00:00Z';
  expect(show(running, 'fenna', ref, after)).toMatchObject({
    state: 'open',
    title: { step: 'modelles', documentKind: 'modelleskijkwijzer' },
    actions: [{ page: 'traject/t-1/schrijf/modelleskijkwijzer/w8.modelles' }, { label: 'openMoment' }],
  });
  const filled = done(
    running,
    'fenna',
    submits('modelleskijkwijzer', kijkwijzerOf('often'), 'w8.modelles'),
    after,
  );
  expect(show(filled, 'fenna', ref, after)).toMatchObject({ state: 'receipt', receipt: 'filledIn' });
  expect(show(running, 'coen', ref, after)).toBeUndefined();
});

test('what is of the trajectory as a whole is written as such', () => {
  const ref = { card: 'invited', moment: 'w1.tripartite', revision: 1 } as const;
  expect(show(running, 'fenna', ref)).toMatchObject({ actions: [{ page: 'traject/t-1/schrijf/pop/-' }, {}] });
});

test('the coach hears once for each POP that asks for moments, and of no other', () => {
  expect(keys(withPop(running, popWith()), 'planNeeded')).toEqual([]);
  const asks = withPop(running, popWith('2026-11-12'));
  expect(keys(asks, 'planNeeded')).toEqual(['planNeeded/trajectory/pop.v1/coen']);
  const again = withPop(asks, popWith('2026-11-12', '2026-11-26'));
  expect(keys(again, 'planNeeded')).toEqual(['planNeeded/trajectory/pop.v2/coen']);
});

test('what was agreed comes back on the next card as a number; its words stay on the page', () => {
  const ref = { card: 'reminder', moment: 'w6.begeleidingsgesprek', revision: 1 } as const;
  for (const who of ['fenna', 'coen']) {
    const card = show(running, who, ref);
    expect(card?.facts).toContainEqual({ fact: 'agreements', open: 1 });
    expect(JSON.stringify(card)).not.toContain('timer');
  }
  const ticked = done(
    running,
    'coen',
    { act: 'settleAgreement', document: verslag, index: 0, done: true },
    today,
  );
  expect(show(ticked, 'coen', ref)?.facts.map(({ fact }) => fact)).not.toContain('agreements');
});

test('that both kijkwijzers are in is told to who was first, with the way to both side by side', () => {
  expect(keys(bothIn, 'bothIn')).toEqual(['bothIn/w18.kijkwijzergesprek/0/fenna']);
  const ref = { card: 'bothIn', moment: 'w18.kijkwijzergesprek' } as const;
  expect(show(bothIn, 'fenna', ref)).toMatchObject({
    state: 'open',
    actions: [{ page: 'traject/t-1/kijkwijzers' }, { label: 'openMoment' }],
  });
  expect([show(hersIn, 'fenna', ref), show(bothIn, 'dirk', ref)]).toEqual([undefined, undefined]);
});

test('that one kijkwijzer is in is told to nobody', () => {
  expect([...keys(hersIn, 'lessonShared'), ...keys(hersIn, 'bothIn')]).toEqual([]);
});
