import { describe, expect, test } from 'vitest';
import { guideOf, type YearQuestion } from '../../../domain/board-year/question.ts';
import {
  EXTRA_COACH,
  freeDaysOf,
  supposed,
  supposing,
  type Variant,
} from '../../../domain/board-year/variant.ts';
import { officeRoster } from '../../../domain/calendar/working-hours.ts';
import type { Participant } from '../../../domain/trajectory/participant.ts';
import { board } from './board.ts';

const question = board(9, 2);
const coaches: readonly Participant[] = ['c0', 'c1'].map((person) => ({
  ...{ person, name: person, mail: '', external: false, role: 'coach' },
}));
const suppose = (variant: Variant): YearQuestion | undefined => supposing(variant, question, coaches);
const coachOf = (asked: YearQuestion) =>
  new Map(asked.trajectories.map((one) => [one.id, guideOf(one, 'coach')?.person]));

describe('what if', () => {
  test('all is as it is, nothing is supposed', () => {
    expect(suppose({ kind: 'asIs' })).toBe(question);
    expect(supposed({ kind: 'asIs' }, question, question)).toEqual([]);
  });

  test('there were a coach more: she takes over of whoever has most until nobody has more than she', () => {
    const variant = { kind: 'extraCoach', days: 5 } as const;
    const after = suppose(variant)!;
    const counts = Map.groupBy(coachOf(after).values(), (coach) => coach);
    expect([...counts].map(([, all]) => all.length)).toEqual([3, 3, 3]);
    const taken = supposed(variant, question, after);
    expect(taken).toHaveLength(3);
    for (const { id, moments } of after.trajectories.filter((one) => taken.includes(one.id))) {
      const people = moments.flatMap(({ attendees }) => attendees.map(({ person }) => person));
      expect(people, id).toContain(EXTRA_COACH);
      expect(people).not.toContain(coachOf(question).get(id));
    }
    const fewer = supposed(variant, question, suppose({ kind: 'extraCoach', days: 1 })!);
    expect(fewer.length).toBeLessThan(taken.length);
  });

  test('what has begun stays with who began it', () => {
    const begun = question.trajectories.map((one) => ({
      ...one,
      moments: one.moments.map((each, at) => (at === 0 ? { ...each, state: 'held' as const } : each)),
    }));
    const variant = { kind: 'extraCoach', days: 5 } as const;
    const asked = { ...question, trajectories: begun };
    expect(supposed(variant, asked, supposing(variant, asked, coaches)!)).toEqual([]);
  });

  test('a coach worked a day more: her trajectories wait until she does', () => {
    const { wednesday: _, ...days } = officeRoster().workingDays;
    const roster = { workingDays: days, lessons: {} };
    expect(freeDaysOf(roster)).toEqual(['wednesday']);
    const variant = { kind: 'moreHours', coach: 'c0', day: 'wednesday' } as const;
    const asked = { ...question, rosters: { ...question.rosters, c0: roster } };
    const after = supposing(variant, asked, coaches)!;
    expect(freeDaysOf(after.rosters.c0!)).toEqual([]);
    expect(supposed(variant, asked, after)).toHaveLength(5);
  });

  test('one went to another coach, and to nobody else who is named', () => {
    const variant = { kind: 'otherCoach', trajectory: 'tr0', coach: 'c1' } as const;
    expect(supposed(variant, question, suppose(variant)!)).toEqual(['tr0']);
    expect(suppose({ ...variant, coach: 'd-midden' })).toBeUndefined();
    expect(suppose({ ...variant, trajectory: 'tr99' })).toBeUndefined();
    expect(suppose({ kind: 'moreHours', coach: 'x', day: 'monday' })).toBeUndefined();
  });
});
