import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { draw } from '../../../../bot/teams/cards/draw.ts';
import type { CardRef } from '../../../../domain/effects/effect.ts';
import { cardReceiptTexts } from '../../../../domain/texts/nl/card-notes.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { needsOf } from '../../../../domain/views/needs/needs.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { standingIn } from '../../../../domain/views/view-context.ts';
import { at, calendar, type Name, people, Story } from '../acts/story.ts';
import { contextOf, viewer } from './viewing.ts';

const talk = 'tussenevaluatie';
const times = [at('2026-10-14', '16:30'), at('2026-10-15'), at('2026-10-16')];

/** Karin asked Sanne and Els on Tuesday 6 October. */
function polled(): Story {
  const story = new Story().running().on('2026-10-06');
  return story.act('karin', { act: 'askTimes', ...story.revision(talk), times, people: ['sanne', 'els'] });
}

function says(story: Story, who: Name, can: readonly string[]): Story {
  const asked = story.moment(talk).poll?.at ?? '';
  return story.act(who, { act: 'answerTimes', ...story.revision(talk), asked, can });
}

const momentOf = (story: Story, who: Name) =>
  trajectoryView(story.trajectory, viewer(who), contextOf(story))?.moments.find((one) => one.moment === talk);
const cardOf = (story: Story, who: Name, card: 'timesAsked' | 'timesIn') => {
  const ref: CardRef = { card, trajectory: story.trajectory.id, ...story.revision(talk) };
  return cardView(ref, story.trajectory, viewer(who), contextOf(story));
};
const waitsFor = (story: Story, who: Name) =>
  needsOf(viewer(who), standingIn(story.trajectory, contextOf(story)), contextOf(story))
    .map(({ kind }) => kind)
    .filter((kind) => kind.startsWith('times'));
const drawn = (story: Story, who: Name, card: 'timesAsked' | 'timesIn') =>
  JSON.stringify(draw(cardOf(story, who, card)!, { links: { teamsAppId: 'a', tabEntityId: 'b' } }).body);

test('each sees her own answer, whose meeting it is all of them, and nobody else that anything was asked', () => {
  const story = says(polled(), 'els', [times[1]!]);
  expect(momentOf(story, 'els')).toMatchObject({ timesAsked: { can: [times[1]], isOpen: true } });
  expect(momentOf(story, 'sanne')?.timesAsked?.times.map(({ start }) => start)).toEqual(times);
  expect(momentOf(story, 'sanne')?.timesAsked).not.toHaveProperty('can');
  expect(momentOf(story, 'karin')?.poll).toMatchObject({
    ...{ isIn: false, count: 2, waitsFor: [{ name: people.sanne.name, reachable: true }] },
    times: [{ start: times[1], can: [people.els.name], cannot: [] }, {}, {}],
  });
  for (const who of ['sanne', 'els', 'paul'] as const)
    expect(momentOf(story, who)).not.toHaveProperty('poll');
  for (const who of ['paul', 'karin'] as const) expect(momentOf(story, who)).not.toHaveProperty('timesAsked');
  // To who leads it and is asked nothing it is as if it were not.
  const without = new Story().running().on('2026-10-06');
  const seen = (one: Story) => trajectoryView(one.trajectory, viewer('paul'), contextOf(one));
  expect(seen(story)).toEqual(seen(without));
  expect(cardOf(story, 'paul', 'timesAsked')).toEqual(cardOf(without, 'paul', 'timesAsked'));
  for (const who of ['paul', 'sanne', 'els'] as const) expect(cardOf(story, who, 'timesIn')).toBeUndefined();
});

test('what waits for whom', () => {
  const story = polled();
  expect([waitsFor(story, 'sanne'), waitsFor(story, 'els'), waitsFor(story, 'karin')]).toEqual([
    ['timesAsked'],
    ['timesAsked'],
    [],
  ]);
  says(says(story, 'sanne', []), 'els', [times[0]!]);
  expect([waitsFor(story, 'sanne'), waitsFor(story, 'karin'), waitsFor(story, 'paul')]).toEqual([
    [],
    ['timesIn'],
    [],
  ]);
});

test('she ticks what she can, with the week of each time, and reads then what she said', () => {
  const story = polled();
  const card = drawn(story, 'els', 'timesAsked');
  expect(card).toContain('"isMultiSelect":true');
  expect(card).toContain('do 15 oktober, 15.30–16.15 (schoolweek 7 · week 42 · 12–16 okt)');
  says(story, 'els', [times[1]!]);
  expect(cardOf(story, 'els', 'timesAsked')).toMatchObject({
    ...{ state: 'receipt', receipt: 'timesAnswered', notes: ['mayChangeTimes'] },
    facts: [{ fact: 'canTime', start: times[1] }],
  });
  says(story, 'els', []);
  expect(cardOf(story, 'els', 'timesAsked')).toMatchObject({ receipt: 'noTimeCan', facts: [] });
  expect(drawn(story, 'els', 'timesAsked')).toContain(cardReceiptTexts.noTimeCan);
});

test('the time that all can comes first and is chosen; what cannot be any more falls off', () => {
  const story = says(says(polled(), 'sanne', times.slice(1)), 'els', [times[2]!]);
  expect(cardOf(story, 'karin', 'timesIn')).toMatchObject({ state: 'open', notes: ['nothingMovedYet'] });
  const card = drawn(story, 'karin', 'timesIn');
  expect(card).toContain(`Kan: ${people.sanne.name}, ${people.els.name}`);
  expect(card).toContain(`"value":"${times[2]}"}`);
  story.on('2026-10-09');
  const offered = (one: Story) => momentOf(one, 'karin')?.poll?.times.map(({ start }) => start);
  expect(offered(story)).toEqual([times[2], times[1], times[0]]);
  // The talk before it moved behind one of the times, and it snows on the day of another.
  story.act('karin', { act: 'move', ...story.revision('c2.nabespreking'), start: at('2026-10-14', '14:00') });
  const closed = {
    ...calendar,
    closures: [{ from: '2026-10-16', to: '2026-10-16', kind: 'weather' as const }],
  };
  const context = contextOf(story);
  const [[id, school]] = [...context.schools] as [[string, never]];
  const snow = { ...context, schools: new Map([[id, { ...(school as object), calendar: closed } as never]]) };
  const view = trajectoryView(story.trajectory, viewer('karin'), snow);
  expect(view?.moments.find((one) => one.moment === talk)?.poll?.times.map(({ start }) => start)).toEqual([
    times[1],
    times[0],
  ]);
});

test('whom nobody heard from stands there once, and whether she could hear it at all', () => {
  const story = says(polled(), 'sanne', [times[1]!]).on('2026-10-09', '16:00');
  const ref: CardRef = { card: 'timesIn', trajectory: story.trajectory.id, ...story.revision(talk) };
  const context = { ...contextOf(story), unreachable: new Set(['els']) };
  const view = cardView(ref, story.trajectory, viewer('karin'), context);
  expect(view).toMatchObject({ state: 'open', notes: ['noTimeForAll'] });
  const card = JSON.stringify(draw(view!, { links: { teamsAppId: 'a', tabEntityId: 'b' } }).body);
  expect(card.split(people.els.name).length - 1).toBe(2);
  expect(card).toContain(`${people.els.name} (niet bereikbaar in Teams)`);
});

test('moved there it is over for everybody, and who moved it reads that she did', () => {
  const story = says(says(polled(), 'sanne', [times[1]!]), 'els', [times[1]!]);
  const before = story.revision(talk);
  story.act('karin', { act: 'move', ...before, start: times[1]! });
  const card = (who: Name, kind: 'timesAsked' | 'timesIn') =>
    cardView({ card: kind, trajectory: story.trajectory.id, ...before }, story.trajectory, viewer(who), {
      ...contextOf(story),
      now: Temporal.Instant.from(story.now),
    });
  expect(card('karin', 'timesIn')).toMatchObject({ state: 'receipt', receipt: 'rescheduled' });
  expect(card('els', 'timesAsked')).toMatchObject({ state: 'over', why: 'moved' });
  expect(momentOf(story, 'els')).not.toHaveProperty('timesAsked');
});
