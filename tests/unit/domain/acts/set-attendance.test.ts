import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../domain/acts/act.ts';
import { decisionOf } from '../../../../domain/acts/decision.ts';
import { withWhoTakesPart } from '../../../../domain/acts/hand-on.ts';
import { inverse } from '../../../../domain/acts/inverse.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { World } from '../effects/world.ts';
import { contextOf as viewedIn } from '../views/viewing.ts';
import { type Name, people, Story, situationAt, viewer } from './story.ts';

const moment = 'tussenevaluatie';
const planned = () => new Story().running().act('karin', { act: 'confirmPlan', moments: [] });
const without = (story: Story) =>
  ({ act: 'setAttendance', ...story.revision(moment), attendee: 'sanne', attends: false }) as const;
const who = (story: Story) => story.moment(moment).attendees.map(({ person }) => person);

test('who leads switches the teacher off at a tussenevaluatie, and on again', () => {
  const story = planned();
  const before = story.trajectory;
  const revision = story.moment(moment).revision;
  expect(who(story)).toContain('sanne');
  const world = new World();
  world.settle(story);
  const mails = () => world.events[moment]?.attendees.map(({ mail }) => mail);
  expect(mails()).toContain('sanne@school.test');
  const act = without(story);
  story.act('paul', act);
  expect(who(story)).not.toContain('sanne');
  expect(story.moment(moment).revision).toBe(revision);
  world.settle(story);
  expect(mails()).not.toContain('sanne@school.test');
  const undo = inverse(before, story.trajectory, act)!;
  story.act('paul', undo);
  expect(story.moment(moment).attendees.find(({ person }) => person === 'sanne')).toMatchObject({
    required: false,
  });
  world.settle(story);
  expect(mails()).toContain('sanne@school.test');
});

describe('she hears it from the app as well', () => {
  const said = (world: World) =>
    world.sent.filter(({ card }) => /xpected/.test(card.card)).map(({ key }) => key);
  const settled = () => {
    const story = planned().on('2026-10-01');
    const world = new World();
    world.settle(story);
    return { story, world };
  };

  test('once when she is taken off, once when she is put back, and nobody else hears it', () => {
    const { story, world } = settled();
    story.act('paul', without(story));
    world.settle(story);
    world.settle(story);
    expect(said(world)).toEqual([`notExpected/${moment}/1/sanne`]);
    story.act('paul', { ...without(story), attends: true });
    world.settle(story);
    expect(said(world)).toEqual([`notExpected/${moment}/1/sanne`, `expected/${moment}/2/sanne`]);
    story.act('paul', without(story));
    world.settle(story);
    expect(said(world).at(-1)).toBe(`notExpected/${moment}/3/sanne`);
  });

  test('and not what was put back before she heard of it', () => {
    const { story, world } = settled();
    story.on('2026-10-02', '21:00').act('paul', without(story));
    world.settle(story);
    story.act('paul', { ...without(story), attends: true });
    world.until(story, '2026-10-06');
    expect(said(world)).toEqual([]);
  });

  test('and not of a meeting so far ahead that nobody was invited', () => {
    const story = planned().on('2026-09-02', '10:00');
    const far = { ...story.moment(moment), start: '2026-12-15T14:30:00Z' };
    story.trajectory = {
      ...story.trajectory,
      moments: story.trajectory.moments.map((one) => (one.id === moment ? far : one)),
    };
    story.act('paul', without(story));
    const world = new World();
    world.settle(story);
    expect(said(world)).toEqual([]);
  });

  test('on a card that names no reason and asks nothing, and that is over once it is otherwise', () => {
    const { story } = settled();
    const card = (kind: 'expected' | 'notExpected', who: Name) =>
      cardView(
        { card: kind, trajectory: story.trajectory.id, moment },
        story.trajectory,
        viewer(who),
        viewedIn(story),
      );
    expect(card('notExpected', 'sanne')).toBeUndefined();
    story.act('paul', without(story));
    expect(card('notExpected', 'sanne')).toMatchObject({
      state: 'open',
      facts: [{ fact: 'when' }],
      notes: ['notExpectedAnyMore'],
      actions: [{ kind: 'open' }],
    });
    for (const who of ['karin', 'els', 'paul'] as const) expect(card('notExpected', who)).toBeUndefined();
    story.act('paul', { ...without(story), attends: true });
    expect(card('notExpected', 'sanne')).toMatchObject({ state: 'over', why: 'settled' });
    expect(card('expected', 'sanne')).toMatchObject({ state: 'open', notes: ['nowExpected'] });
  });
});

test('nobody else does, and nobody without whom it cannot be', () => {
  const story = planned();
  for (const name of ['sanne', 'karin', 'els'] as const)
    expect(story.refused(name, without(story))).toEqual(['notAllowed']);
  expect(story.refused('paul', { ...without(story), attendee: 'karin' })).toEqual(['invalid at attendee']);
  expect(story.refused('paul', { ...without(story), attendee: 'vera' })).toEqual(['invalid at attendee']);
  expect(story.refused('paul', { ...without(story), ...story.revision('driegesprek') })).toEqual([
    'invalid at attendee',
  ]);
  const held = planned().holds(moment);
  expect(held.refused('paul', without(held))).toEqual(['alreadyDone']);
});

test('whom she took off stays away when somebody joins or another coach comes, and whom she put back stays', () => {
  const vera: Act = { act: 'assignRole', role: 'schoolleiding', person: people.vera, left: [] };
  const story = planned();
  story.act('paul', without(story)).act('paul', vera);
  expect(who(story)).toContain('vera');
  expect(who(story)).not.toContain('sanne');
  story.act('paul', { act: 'assignCoach', coach: people.joke });
  expect(who(story)).toContain('joke');
  expect(who(story)).not.toContain('sanne');
  const back = planned();
  back.act('paul', without(back)).act('paul', { ...without(back), attends: true });
  back.act('paul', vera);
  expect(who(back)).toEqual(expect.arrayContaining(['sanne', 'vera']));
});

test('who was put back last is no change of who takes part', () => {
  const story = planned();
  story.act('paul', without(story)).act('paul', { ...without(story), attends: true });
  const decision = decisionOf(story.trajectory, viewer('paul'), situationAt(story.now));
  expect(who(story).at(-1)).toBe('sanne');
  expect(withWhoTakesPart(story.moment(moment), story.trajectory, decision)).toBeUndefined();
});

test('who is not there though nobody took her off is asked when somebody else comes', () => {
  const story = planned();
  const { attendees, ...rest } = story.moment(moment);
  // As of what did not go through when she came, and was put back since.
  const missed = { ...rest, attendees: attendees.filter(({ person }) => person !== 'sanne') };
  const decision = decisionOf(story.trajectory, viewer('paul'), situationAt(story.now));
  const asked = (more: Partial<typeof rest>) =>
    withWhoTakesPart({ ...missed, ...more }, story.trajectory, decision)?.attendees.map(
      ({ person }) => person,
    );
  expect(asked({})).toContain('sanne');
  const off = { person: 'sanne', at: story.now, by: 'paul', attended: true, invited: false };
  expect(asked({ attendance: [off] })).toBeUndefined();
});
