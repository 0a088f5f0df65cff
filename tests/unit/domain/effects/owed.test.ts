import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Told } from '../../../../domain/effects/effect.ts';
import { owed } from '../../../../domain/effects/owed.ts';
import { at, type Story } from '../acts/story.ts';
import { contextOf, dutch, underWay } from './due.ts';
import { World } from './world.ts';

const moment = 'c1.coTeaching';

function settled(): { story: Story; world: World } {
  const story = underWay();
  const world = new World();
  world.settle(story);
  return { story, world };
}

const outcomes = (world: World, card: string) =>
  world.told.filter((one) => one.card.card === card).map((one) => `${one.outcome} ${one.key}`);

describe('once per key', () => {
  test('moving away and back tells twice, and looking again tells nothing', () => {
    const { story, world } = settled();
    story.act('karin', { act: 'move', ...story.revision(moment), start: at('2026-09-29', '16:00') });
    world.settle(story);
    story.act('karin', { act: 'move', ...story.revision(moment), start: at('2026-09-28') });
    world.settle(story);
    world.settle(story);
    expect(world.keys('changed')).toEqual([`changed/${moment}/3/sanne`, `changed/${moment}/4/sanne`]);
  });

  test('when the clock is set back nothing is sent again', () => {
    const { story, world } = settled();
    world.until(story, '2026-09-25', '10:00');
    const sent = world.sent.length;
    expect(sent).toBeGreaterThan(0);
    story.on('2026-09-25', '08:30');
    world.settle(story);
    story.on('2026-09-25', '10:00');
    world.settle(story);
    expect(world.sent.length).toBe(sent);
  });
});

describe('late', () => {
  test('after three days of silence what still helps is sent once, the rest is recorded as too late', () => {
    const { story, world } = settled();
    world.until(story, '2026-09-24', '18:00');
    story.on('2026-09-28', '15:45');
    world.settle(story);
    expect(outcomes(world, 'join')).toEqual([
      `tooLate join/${moment}/2/sanne`,
      `tooLate join/${moment}/2/karin`,
    ]);
    expect(outcomes(world, 'reminder')).toEqual([
      `tooLate reminder/${moment}/2/sanne`,
      `tooLate reminder/${moment}/2/karin`,
    ]);
    story.on('2026-09-30', '10:00');
    world.settle(story);
    expect(outcomes(world, 'verslag')).toContain(`tooLate verslag/${moment}/2/karin`);
    expect(outcomes(world, 'verslagOpen')).toContain(`sent verslagOpen/${moment}+2/2/karin`);
    expect(world.settle(story).done).toBe(0);
  });

  test('a ledger that is younger than the lists tells nothing that fell due before it', () => {
    const { story } = settled();
    story.on('2026-09-29', '10:00');
    const context = { ...contextOf(story), ledgerSince: Temporal.Instant.from(story.now) };
    const tells = (given: typeof context) =>
      owed(story.trajectory, {}, [], given).effects.filter((one) => one.kind === 'tell').length;
    expect(tells({ ...context, ledgerSince: Temporal.Instant.from(at('2026-01-01')) })).toBeGreaterThan(5);
    expect(tells(context)).toBe(0);
  });
});

describe('who cannot be reached', () => {
  test('hears it when she is back, while it helps', () => {
    const story = underWay();
    const world = new World();
    world.unreachable = ['sanne'];
    world.until(story, '2026-09-25', '12:00');
    expect(world.sent.map((one) => one.to)).not.toContain('sanne');
    world.unreachable = [];
    world.settle(story);
    expect(world.keys().filter((one) => one.endsWith('/sanne'))).toEqual([
      'planReady/trajectory/1/sanne',
      `prepare/${moment}/2/sanne`,
      `reminder/${moment}/2/sanne`,
    ]);
  });

  test('and what no longer helps is recorded', () => {
    const { story, world } = settled();
    world.unreachable = ['sanne'];
    world.until(story, '2026-09-28', '16:00');
    expect(outcomes(world, 'reminder')).toContain(`tooLate reminder/${moment}/2/sanne`);
  });

  test('a sending that found nobody there is owed again when she is back', () => {
    const { story } = settled();
    story.on('2026-09-25', '10:00');
    const card = { card: 'reminder', trajectory: 't-1', moment, revision: 2 } as const;
    const key = `reminder/${moment}/2/sanne`;
    const told: Told[] = [{ key, at: story.now, outcome: 'unreachable', card, to: 'sanne' }];
    const keys = (unreachable: readonly string[]) =>
      owed(story.trajectory, {}, told, contextOf(story, { unreachable }))
        .effects.filter((one) => one.kind === 'tell')
        .map((one) => one.key);
    expect(keys(['sanne'])).not.toContain(key);
    expect(keys([])).toContain(key);
  });
});

describe('cards that stand in a chat', () => {
  const shown = (world: World, key: string) => JSON.parse(world.shown.get(key) ?? '{}') as object;

  test('follow what happens to the moment', () => {
    const { story, world } = settled();
    world.until(story, '2026-09-25', '10:00');
    const key = `reminder/${moment}/2/sanne`;
    expect(shown(world, key)).toMatchObject({ state: 'open' });
    story.act('sanne', { act: 'respond', ...story.revision(moment), answer: 'accepted' });
    world.settle(story);
    expect(shown(world, key)).toMatchObject({ state: 'receipt', receipt: 'accepted' });
    story.act('karin', { act: 'callOff', ...story.revision(moment), reason: 'cancelled' });
    world.settle(story);
    expect(shown(world, key)).toMatchObject({ state: 'over', why: 'calledOff' });
  });

  test('become a receipt when the verslag is written on the page', () => {
    const { story, world } = settled();
    world.until(story, '2026-09-28', '17:00');
    const key = `verslag/${moment}/2/karin`;
    expect(shown(world, key)).toMatchObject({ state: 'open', notes: ['didItTakePlace'] });
    story.heldNow(moment).writes('karin', 'coTeachingVerslag', moment);
    world.settle(story);
    expect(shown(world, key)).toMatchObject({ state: 'receipt', receipt: 'written' });
  });
});

describe('when to look again', () => {
  const next = (story: Story, world: World) => {
    const { nextDue } = world.settle(story);
    return nextDue && dutch(nextDue);
  };

  test('at the next telling', () => {
    const { story, world } = settled();
    expect(next(story, world)).toBe('2026-09-21 08:00');
    story.on('2026-09-21', '08:00');
    // On that day others are invited to the nabespreking of 3 November.
    expect(next(story, world)).toBe('2026-09-22 08:00');
  });

  test('in the evening: when the next person may be told', () => {
    const { story, world } = settled();
    story.on('2026-09-24', '21:00');
    story.act('karin', { act: 'move', ...story.revision(moment), start: at('2026-09-29') });
    expect(next(story, world)).toBe('2026-09-25 08:00');
  });

  test('soon, when calendar work did not succeed', () => {
    const story = underWay();
    const { nextDue = '' } = owed(story.trajectory, {}, [], contextOf(story));
    expect(dutch(nextDue)).toBe('2026-09-11 10:05');
  });

  test('at the end of the time for a reaction', () => {
    const { story, world } = settled();
    for (const one of ['c1.coTeaching', 'c2.groepsbezoek']) story.closes(one, []);
    story.closes('c3.nabespreking', ['nabespreking', 'rapportage']);
    world.until(story, '2026-11-10', '10:00');
    const { reactUntil = '' } = story.document('rapportage.c3.nabespreking.v1');
    expect(Temporal.Instant.compare(reactUntil, story.now)).toBe(-1);
    expect(story.document('rapportage.c3.nabespreking.v1').state).toBe('delivered');
  });

  test('never, when all is over', () => {
    const { story, world } = settled();
    story.act('paul', { act: 'stop' });
    world.settle(story);
    expect(world.settle(story).nextDue).toBeUndefined();
  });
});
