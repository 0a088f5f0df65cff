import { expect, test } from 'vitest';
import type { Act } from '../../../../domain/acts/act.ts';
import { decisionOf } from '../../../../domain/acts/decision.ts';
import { withWhoTakesPart } from '../../../../domain/acts/hand-on.ts';
import { inverse } from '../../../../domain/acts/inverse.ts';
import { World } from '../effects/world.ts';
import { people, Story, situationAt, viewer } from './story.ts';

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
