import { describe, expect, test } from 'vitest';
import type { Told } from '../../../domain/effects/effect.ts';
import { isInvited } from '../../../domain/effects/invitation-dose.ts';
import { tellings } from '../../../domain/effects/tellings.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import type { DatedMoment } from '../../../domain/trajectory/moments.ts';
import { at } from '../domain/acts/story.ts';
import { contextOf, due, underWay, withMoment } from '../domain/effects/due.ts';

/** Of Sanne's first co-teaching, on that day at half past three. */
const lesson = (day: string) => withMoment(underWay(), 'c1.coTeaching', { start: at(day, '15:30') });

/** What she is told of it, where the board says these numbers. */
const toSanne = (settings: Partial<Settings>) =>
  due(lesson('2026-09-30'), 'c1.coTeaching', { settings }).filter((one) => one.includes(' sanne '));

describe('a number of the board decides', () => {
  test.each([
    [{ reminderDays: 1 }, 'reminder sanne 2026-09-29 08:00'],
    [{ reminderDays: 2 }, 'reminder sanne 2026-09-28 08:00'],
    [{ reminderDays: 5 }, 'reminder sanne 2026-09-23 08:00'],
  ] satisfies [Partial<Settings>, string][])('%j what is told when', (settings, expected) => {
    expect(toSanne(settings)).toContain(expected);
  });

  test.each([
    [2, '2026-09-25', true],
    [2, '2026-09-28', false],
    [3, '2026-09-28', true],
    [6, '2026-10-23', true],
    [6, '2026-10-26', false],
  ])('%i weeks ahead who is invited on 11 September for %s', (invitationWeeks, day, expected) => {
    const story = lesson(day);
    const moment = story.moment('c1.coTeaching') as DatedMoment;
    const alone: DatedMoment = { ...moment, calendar: undefined } as never;
    expect(isInvited(alone, contextOf(story, { settings: { invitationWeeks } }))).toBe(expected);
  });

  test('but the number of a programme goes before it', () => {
    const story = lesson('2026-10-23');
    const moment = { ...story.moment('c1.coTeaching'), calendar: undefined } as never;
    const context = contextOf(story, { settings: { invitationWeeks: 2 } });
    expect(isInvited(moment, context)).toBe(false);
    const template = { ...context.template, invitationWeeks: 6 };
    expect(isInvited(moment, { ...context, template })).toBe(true);
  });
});

test('what was told once is not told again by another number', () => {
  const story = lesson('2026-09-14');
  const told = (settings: Partial<Settings>, before: readonly Told[] = []) =>
    tellings(story.trajectory, before, contextOf(story, { settings })).filter(
      ({ card }) => card.moment === 'c1.coTeaching',
    );
  const sent = told({}).map(({ key, card, to }): Told => ({ key, card, to, at: story.now, outcome: 'sent' }));
  expect(sent.length).toBeGreaterThan(1);
  expect(told({ reminderDays: 3 }, sent)).toEqual([]);
});
