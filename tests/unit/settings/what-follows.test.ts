import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../domain/access/viewer.ts';
import type { Act } from '../../../domain/acts/act.ts';
import { decide } from '../../../domain/decide.ts';
import type { Told } from '../../../domain/effects/effect.ts';
import { isInvited } from '../../../domain/effects/invitation-dose.ts';
import { tellings } from '../../../domain/effects/tellings.ts';
import { type SettingId, type Settings, suggestedSettings } from '../../../domain/settings/settings.ts';
import type { DatedMoment } from '../../../domain/trajectory/moments.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { at, Story, situationAt, valuesOf } from '../domain/acts/story.ts';
import { contextOf, due, dutch, underWay, withMoment } from '../domain/effects/due.ts';
import { momentAt, running } from '../domain/growth/running.ts';
import { situation } from '../domain/release/written.ts';

/** Sanne's first co-teaching, on that day at half past three. */
const lesson = (day: string) => withMoment(underWay(), 'c1.coTeaching', { start: at(day, '15:30') });

/** What is told of it before and after, where the board says these numbers. */
const told = (settings: Partial<Settings>) => [
  ...due(lesson('2026-09-30'), 'c1.coTeaching', { settings }),
  ...due(lesson('2026-09-30').on('2026-09-30', '17:00'), 'c1.coTeaching', { settings }),
];

test.each<[SettingId, number, string]>([
  ['prepareDays', 5, 'prepare sanne 2026-09-23 08:00'],
  ['prepareDays', 7, 'prepare sanne 2026-09-21 08:00'],
  ['reminderDays', 1, 'reminder sanne 2026-09-29 08:00'],
  ['reminderDays', 2, 'reminder sanne 2026-09-28 08:00'],
  ['joinMinutes', 30, 'join sanne 2026-09-30 15:00'],
  ['joinMinutes', 60, 'join sanne 2026-09-30 14:30'],
  ['firstNagDays', 2, 'verslagOpen karin 2026-10-02 08:00'],
  ['firstNagDays', 4, 'verslagOpen karin 2026-10-06 08:00'],
  ['secondNagDays', 5, 'verslagOpen karin 2026-10-07 08:00'],
  ['secondNagDays', 8, 'verslagOpen karin 2026-10-12 08:00'],
])('%s %i: %s', (id, value, expected) => {
  expect(told({ [id]: value })).toContain(expected);
  const other = suggestedSettings[id] === value ? value + 1 : suggestedSettings[id];
  expect(told({ [id]: other })).not.toContain(expected);
});

test.each([
  [16, '2026-10-01 08:00'],
  [18, '2026-10-01 08:00'],
  [18.5, '2026-09-30 18:15'],
])('sendUntilHour %d: what ends at a quarter past six is asked about %s', (sendUntilHour, expected) => {
  const story = withMoment(underWay(), 'c1.coTeaching', { start: at('2026-09-30', '17:30') });
  expect(due(story, 'c1.coTeaching', { settings: { sendUntilHour } })).toContain(`verslag karin ${expected}`);
});

describe('what was told once is not told again by another number', () => {
  test.each<[string, () => Story, Partial<Settings>]>([
    ['before a meeting', () => lesson('2026-09-14'), { prepareDays: 9, reminderDays: 3, joinMinutes: 90 }],
    ['after it', () => lesson('2026-09-30').on('2026-10-12', '17:00'), { firstNagDays: 4, secondNagDays: 6 }],
  ])('%s', (_, begin, settings) => {
    const story = begin();
    const wanted = (said: Partial<Settings>, before: readonly Told[] = []) =>
      tellings(story.trajectory, before, contextOf(story, { settings: said })).filter(
        ({ card }) => card.moment === 'c1.coTeaching',
      );
    const sent = wanted({}).map(
      ({ key, card, to }): Told => ({ key, card, to, at: story.now, outcome: 'sent' }),
    );
    expect(sent.length).toBeGreaterThan(1);
    expect(wanted(settings, sent)).toEqual([]);
  });
});

describe('invitationWeeks', () => {
  /** As it is before anybody was invited to it. */
  const uninvited = (story: Story) =>
    ({ ...story.moment('c1.coTeaching'), calendar: undefined }) as unknown as DatedMoment;

  test.each([
    [2, '2026-09-25', true],
    [2, '2026-09-28', false],
    [3, '2026-09-28', true],
    [6, '2026-10-23', true],
    [6, '2026-10-26', false],
  ])('%i: who is invited on 11 September for %s', (invitationWeeks, day, expected) => {
    const story = lesson(day);
    expect(isInvited(uninvited(story), contextOf(story, { settings: { invitationWeeks } }))).toBe(expected);
  });

  test('of a programme goes before what the board says', () => {
    const story = lesson('2026-10-23');
    const context = contextOf(story, { settings: { invitationWeeks: 2 } });
    const ofProgramme = { ...context, template: { ...context.template, invitationWeeks: 6 } };
    expect(isInvited(uninvited(story), context)).toBe(false);
    expect(isInvited(uninvited(story), ofProgramme)).toBe(true);
  });
});

/** What comes of an act where the board says these numbers. */
function asked(story: Story, by: string, act: Act, settings: Partial<Settings>) {
  const given = { ...situationAt(story.now), settings: { ...suggestedSettings, ...settings } };
  return decide(story.trajectory, act, viewerOf(by, by), given);
}

test.each([
  [3, '2026-10-07 23:59'],
  [1, '2026-10-05 23:59'],
])('reactionDays %i: she can react to a rapportage of Friday until %s', (reactionDays, until) => {
  const moment = 'c1.nabespreking';
  const story = new Story().running().holds(moment).on('2026-10-02', '17:00');
  const submit = { act: 'submit', kind: 'rapportage', moment, values: valuesOf.rapportage! } as const;
  const decided = asked(story, 'karin', submit, { reactionDays });
  expect(decided).toMatchObject({ ok: true });
  const { documents } = (decided as { value: Trajectory }).value;
  expect(dutch(documents.find(({ kind }) => kind === 'rapportage')!.reactUntil!)).toBe(until);
});

test.each([
  [6, '2026-11-11', true],
  [6, '2026-11-12', false],
  [4, '2026-10-28', true],
  [4, '2026-10-29', false],
])('filmWeeks %i: a film of 30 September can stay until %s: %s', (filmWeeks, deleteOn, expected) => {
  const moment = 'c1.groepsbezoek';
  const story = new Story().running().act('karin', { act: 'checkFilmBasis', moment }).holds(moment);
  const reference = 'https://school.sharepoint.com/films/1';
  const refer = { act: 'referFilm', moment, reference, deleteOn } as const;
  expect(asked(story, 'karin', refer, { filmWeeks }).ok).toBe(expected);
});

test.each([
  [2, '2026-10-07', true],
  [2, '2026-10-06', false],
  [4, '2026-10-09', true],
  [4, '2026-10-08', false],
])('announceDays %i: on Monday 5 October a visit can be put on %s: %s', (announceDays, day, expected) => {
  const attendees = ['fenna', 'coen'].map((person) => ({ person, required: true }));
  const visit = { ...momentAt('klassenbezoek', 6, '2026-10-12T08:00:00Z', 'scheduled'), attendees };
  const visited: Trajectory = { ...running, moments: [...running.moments, visit] };
  const move = {
    act: 'move',
    moment: visit.id,
    start: `${day}T08:00:00Z`,
    revision: visit.revision,
  } as const;
  const given = {
    ...situation('2026-10-05T09:00:00Z'),
    settings: { ...suggestedSettings, announceDays },
  };
  expect(decide(visited, move, viewerOf('coen', 'coen'), given).ok).toBe(expected);
});
