import { expect, test } from 'vitest';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { type Name, Story, viewer } from '../acts/story.ts';
import { contextOf } from './viewing.ts';

test('what the three agreed in the driegesprek comes back until one of those whose work it is ticked it', () => {
  const story = new Story().guided().holds('driegesprek');
  const agreements = [{ who: 'Sanne', what: 'Bordjes maken', byWhen: '2026-12-18' }];
  story.writes('karin', 'drieverslag', 'driegesprek', { agreements });
  const document = 'drieverslag.driegesprek.v1';
  const seen = (who: Name) =>
    trajectoryView(story.trajectory, viewer(who), contextOf(story))?.agreements?.filter(
      (one) => one.document === document,
    );
  for (const who of ['sanne', 'karin', 'paul'] as const) {
    expect(seen(who)).toMatchObject([{ what: 'Bordjes maken', done: false }]);
  }
  // Who leads was there, and ticks nothing; who was not there hears nothing of it.
  expect(seen('paul')?.[0]).toMatchObject({ fixed: true });
  expect(seen('els') ?? []).toEqual([]);
  story.act('sanne', { act: 'settleAgreement', document, index: 0, done: true });
  expect(seen('karin')).toMatchObject([{ done: true }]);
});
