import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { promisesCompany, withThoseStillThere } from '../../../../domain/views/cards/still-there.ts';
import { Story } from '../acts/story.ts';
import { contextOf, viewer } from './viewing.ts';

test('a reminder does not promise who left the tenant, and says the same of those who are there', () => {
  const story = new Story().running();
  const { participants, moments } = story.trajectory;
  const { id, revision } = moments.find((one) => one.id === 'c1.nabespreking')!;
  const ref = { card: 'reminder', trajectory: 't-1', moment: id, revision } as const;
  const card = cardView(ref, story.trajectory, viewer('sanne'), contextOf(story))!;
  const coach = participants.find(({ role }) => role === 'coach')!;
  const names = (left: readonly string[]) =>
    withThoseStillThere(card, participants, left).facts.flatMap((one) =>
      one.fact === 'with' ? one.names : [],
    );
  const later = Temporal.Instant.from(story.now).add({ hours: 48 });
  expect(promisesCompany(card, story.trajectory, later)).toBe(true);
  // Who did something in it today is there.
  const acted = {
    ...story.trajectory,
    log: [{ id: 'e', at: later.toString(), by: coach.person, what: 'move' }],
  };
  expect(promisesCompany(card, acted, later.add({ hours: 23 }))).toBe(false);
  expect(promisesCompany(card, acted, later.add({ hours: 25 }))).toBe(true);
  expect(names([])).toEqual([coach.name]);
  expect(names([coach.person])).toEqual([]);
  const facts = (left: readonly string[]) => withThoseStillThere(card, participants, left).facts;
  expect(facts([coach.person])).toEqual(facts([]).filter(({ fact }) => fact !== 'with'));
  // What is over says how it was: that promises nothing, and nobody need be asked who is still there.
  const moved = cardView(
    { ...ref, revision: revision - 1 },
    story.trajectory,
    viewer('sanne'),
    contextOf(story),
  )!;
  expect(moved).toMatchObject({
    state: 'over',
    facts: expect.arrayContaining([{ fact: 'with', names: [coach.name] }]),
  });
  expect(promisesCompany(moved, story.trajectory, later)).toBe(false);
});
