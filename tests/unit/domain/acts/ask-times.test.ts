import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { ActOf } from '../../../../domain/acts/act.ts';
import { inverse } from '../../../../domain/acts/inverse.ts';
import { rankedTimes, standingPoll } from '../../../../domain/schedule/time-poll.ts';
import { at, calendar, Story } from './story.ts';

const talk = 'tussenevaluatie';
const times = [at('2026-10-14', '16:30'), at('2026-10-15', '15:30'), at('2026-10-16', '15:30')];

/** Running on Tuesday 6 October: the tussenevaluatie stands on the 14th. */
const running = () => new Story().running().on('2026-10-06', '09:30');
const asking = (story: Story, more: Partial<ActOf<'askTimes'>> = {}) =>
  ({ act: 'askTimes', ...story.revision(talk), times, people: ['sanne', 'els'], ...more }) as const;
const polled = (more: Partial<ActOf<'askTimes'>> = {}) => {
  const story = running();
  return story.act('karin', asking(story, more));
};
const answer = (story: Story, can: readonly string[], asked = story.moment(talk).poll?.at ?? '') =>
  ({ act: 'answerTimes', ...story.revision(talk), asked, can }) as const;
const poll = (story: Story) =>
  standingPoll(story.moment(talk), story.trajectory, calendar, Temporal.Instant.from(story.now));

describe('whose meeting it is asks when it could be', () => {
  test('of those who attend, at times to which it could be moved; it stays where it is', () => {
    const story = running();
    const before = story.moment(talk);
    story.act('karin', asking(story, { times: times.toReversed() }));
    const { poll: asked, ...rest } = story.moment(talk);
    expect(rest).toEqual(before);
    expect(asked).toEqual({
      ...{
        by: 'karin',
        at: story.now,
        revision: before.revision,
        times,
        asked: ['sanne', 'els'],
        answers: [],
      },
    });
    expect(story.trajectory.log.at(-1)).toMatchObject({ by: 'karin', what: 'askTimes', about: talk });
  });

  test('asked twice is asked once; other times while it is open are not', () => {
    const story = polled();
    const once = story.trajectory;
    expect(story.act('karin', asking(story)).trajectory).toBe(once);
    expect(story.refused('karin', asking(story, { times: times.slice(1) }))).toEqual(['alreadyDone']);
  });

  test.each<[string, Partial<ActOf<'askTimes'>>, readonly string[]]>([
    ['no time', { times: [] }, ['invalid at times']],
    ['no time at all', { times: ['morgen'] }, ['invalid at times']],
    ['one twice', { times: [times[0]!, times[0]!] }, ['invalid at times']],
    [
      'too many',
      { times: [...Array(6).keys()].map((n) => at('2026-10-15', `1${n}:00`)) },
      ['tooMany at times'],
    ],
    ['the past', { times: [at('2026-10-05')] }, ['inThePast at times']],
    ['a holiday', { times: [times[0]!, at('2026-10-20')] }, ['schoolClosed at times']],
    ['before what comes first', { times: [at('2026-10-08')] }, ['outOfOrder at times']],
    ['nobody', { people: [] }, ['invalid at people']],
    ['herself', { people: ['karin'] }, ['invalid at people']],
    ['who does not attend', { people: ['vera'] }, ['invalid at people']],
    ['an older one', { revision: 99 }, ['changedMeanwhile']],
  ])('not of %s', (_what, more, refused) => {
    const story = running();
    expect(story.refused('karin', asking(story, more))).toEqual(refused);
  });

  test('nobody else does, and not of what was held', () => {
    const story = running();
    for (const name of ['sanne', 'paul', 'els'] as const)
      expect(story.refused(name, asking(story)), name).toEqual(['notAllowed']);
    expect(story.refused('vera', asking(story))).toEqual(['notFound']);
    const held = new Story().running().holds('c1.coTeaching');
    const act = asking(held, held.revision('c1.coTeaching'));
    expect(held.refused('karin', { ...act, people: ['sanne'] })).toEqual(['notPlanned']);
  });
});

describe('who is asked says which times she can', () => {
  test('each by herself, and otherwise as long as it is open', () => {
    const story = polled();
    story.on('2026-10-06', '11:00').act('sanne', answer(story, [times[2]!, times[0]!]));
    expect(story.moment(talk).poll?.answers).toEqual([
      { by: 'sanne', at: story.now, can: [times[0], times[2]] },
    ]);
    expect(poll(story)).toMatchObject({ waitsFor: ['els'], isIn: false });
    const same = story.trajectory;
    expect(story.act('sanne', answer(story, [times[0]!, times[2]!])).trajectory).toBe(same);
    story.on('2026-10-07').act('els', answer(story, []));
    expect(poll(story)).toMatchObject({ waitsFor: [], isIn: true });
    expect(poll(story)?.inAt.toString()).toBe(story.now);
    // Everybody did; she may think again until it closes.
    story.on('2026-10-08').act('sanne', answer(story, [times[1]!]));
    expect(story.moment(talk).poll?.answers.map(({ by }) => by)).toEqual(['els', 'sanne']);
    story.on('2026-10-09', '16:00');
    expect(story.refused('sanne', answer(story, []))).toEqual(['alreadyDone']);
  });

  test('nobody for another, and to nothing that she was not asked', () => {
    const story = polled({ people: ['els'] });
    // Who attends and was not asked hears what she would where nobody is.
    for (const name of ['sanne', 'paul', 'karin'] as const)
      expect(story.refused(name, answer(story, [])), name).toEqual(['changedMeanwhile']);
    expect(story.refused('vera', answer(story, []))).toEqual(['notFound']);
    expect(story.refused('els', answer(story, [at('2026-10-16', '16:00')]))).toEqual(['invalid at can']);
    expect(story.refused('els', answer(story, [], at('2026-10-06')))).toEqual(['changedMeanwhile']);
    const { trajectory } = story;
    const off = story.act('karin', { act: 'endPoll', ...story.revision(talk), asked: story.now });
    expect(off.moment(talk)).not.toHaveProperty('poll');
    expect(off.refused('els', answer(story, [], story.now))).toEqual(['changedMeanwhile']);
    expect(trajectory).not.toBe(off.trajectory);
  });

  test('taken back: the asking whole, an answer to what she said before', () => {
    const story = polled();
    const { trajectory: asked } = story;
    expect(inverse(running().trajectory, asked, asking(story))).toEqual({
      ...{ act: 'endPoll', ...story.revision(talk), asked: story.now },
    });
    const first = answer(story, [times[0]!]);
    const after = story.act('els', first).trajectory;
    expect(inverse(asked, after, first)).toBeUndefined();
    const second = answer(story, []);
    expect(inverse(after, story.act('els', second).trajectory, second)).toEqual(first);
  });
});

describe('when it closes', () => {
  const until = (more: Partial<ActOf<'askTimes'>> = {}) => poll(polled(more))?.until.toString();

  test('at four o’clock of the third school day, or a day before its first time', () => {
    expect(until()).toBe(at('2026-10-09', '16:00'));
    const friday = running().on('2026-10-16', '12:00');
    friday.act(
      'karin',
      asking(friday, { ...friday.revision('c5.nabespreking'), times: [at('2026-11-23')], people: ['sanne'] }),
    );
    const standing = standingPoll(
      friday.moment('c5.nabespreking'),
      friday.trajectory,
      calendar,
      Temporal.Instant.from(friday.now),
    );
    // Behind the autumn holiday.
    expect(standing?.until.toString()).toBe(at('2026-10-28', '16:00'));
    expect(standing?.remindAt.toString()).toBe(at('2026-10-27', '09:00'));
  });

  test('who left is not waited for, and a poll of whom nobody is left is none', () => {
    const story = polled();
    story.act('sanne', answer(story, [times[0]!]));
    expect(poll(story)?.waitsFor).toEqual(['els']);
    story.act('paul', { act: 'endRole', role: 'schoolleiding', holder: 'els' }).on('2026-10-07');
    expect(poll(story)).toMatchObject({ asked: ['sanne'], waitsFor: [], isIn: true });
    const alone = polled({ people: ['els'] });
    alone.act('paul', { act: 'endRole', role: 'schoolleiding', holder: 'els' }).on('2026-10-07');
    expect(poll(alone)).toBeUndefined();
  });

  test('quietly where the moment went elsewhere, does not go through or was', () => {
    const moved = polled();
    expect(
      poll(moved.act('karin', { act: 'move', ...moved.revision(talk), start: times[1]! })),
    ).toBeUndefined();
    expect(moved.refused('els', answer(moved, []))).toEqual(['changedMeanwhile']);
    const off = polled();
    expect(
      poll(off.act('karin', { act: 'callOff', ...off.revision(talk), reason: 'cancelled' })),
    ).toBeUndefined();
    expect(poll(polled().on('2026-10-14', '15:30'))).toBeUndefined();
    expect(poll(polled().act('paul', { act: 'pause' }))).toBeUndefined();
  });
});

test('most who can first, of as many the earliest; what is over by now falls off', () => {
  const story = polled({ people: ['sanne', 'els', 'paul'] });
  story.act('sanne', answer(story, [times[0]!, times[1]!])).act('els', answer(story, [times[1]!, times[2]!]));
  const ranked = (now: string) => rankedTimes(poll(story)!, Temporal.Instant.from(now));
  expect(ranked(story.now)).toEqual([
    { start: times[1], can: ['sanne', 'els'], cannot: [] },
    { start: times[0], can: ['sanne'], cannot: ['els'] },
    { start: times[2], can: ['els'], cannot: ['sanne'] },
  ]);
  expect(ranked(at('2026-10-15', '16:00')).map(({ start }) => start)).toEqual([times[2]]);
});
