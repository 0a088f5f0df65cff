import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../domain/access/roles.ts';
import { answerOf, openPlaced } from '../../../domain/board-year/answer.ts';
import { clashesIn } from '../../../domain/board-year/booking.ts';
import { type CoachLoad, fullestFirst, fullnessOf } from '../../../domain/board-year/loads.ts';
import { poseYear } from '../../../domain/board-year/pose.ts';
import type { YearQuestion } from '../../../domain/board-year/question.ts';
import { isSchoolDay } from '../../../domain/calendar/school-calendar.ts';
import { check } from '../../../domain/planning/check.ts';
import { improve, planInSteps } from '../../../domain/planning/improve.ts';
import type { Engagement } from '../../../domain/schedule/engaged.ts';
import { board, schools } from './board.ts';

function planned(question: YearQuestion, steps = 12) {
  const posed = poseYear(question);
  const plan = planInSteps(posed.problem, { seed: 7, steps });
  return { posed, plan, answer: answerOf(posed, plan.starts, true) };
}

const four = planned(board(4, 2));

describe('a board’s year', () => {
  test('breaks no rule, and nothing stands on a day on which its own school is closed', () => {
    const { posed, plan, answer } = four;
    expect(check(posed.problem, plan.starts)).toEqual([]);
    expect(answer.figures.placed).toBe(answer.figures.moments);
    expect(answer.figures).toMatchObject({ trajectories: 4, complete: 4, moved: 0 });
    for (const { id, schoolId } of board(4, 2).trajectories) {
      const { calendar } = schools.find((one) => one.id === schoolId)!;
      for (const start of Object.values(answer.places[id]!))
        expect(isSchoolDay(calendar, Temporal.PlainDate.from(dayOf(start))), `${id} ${start}`).toBe(true);
    }
  });

  test('is the same for the same seed and steps', () => {
    expect(planned(board(4, 2)).answer).toEqual(four.answer);
  });

  test('says under way how many of those that wait have a place, and what stands already is none of them', () => {
    const question = board(4, 2);
    const [first, ...rest] = question.trajectories;
    const moments = first!.moments.map((one) => {
      const start = four.answer.places[first!.id]![one.id];
      return start === undefined ? one : { ...one, state: 'scheduled' as const, start };
    });
    const posed = poseYear({ ...question, trajectories: [{ ...first!, moments }, ...rest] });
    const { value } = improve(posed.problem, { seed: 7 }).next();
    const { placed, moments: open } = answerOf(posed, value!.plan().starts, false).figures;
    expect(open).toBeLessThan(four.answer.figures.moments);
    expect(openPlaced(posed, value!.placed)).toBe(placed);
  });

  test('shows first for whom something has to give', () => {
    const coach = (
      name: string,
      weeks: readonly (readonly [booked: number, lacking: number])[],
    ): CoachLoad => ({
      ...{ person: name, name, unknown: false },
      weeks: weeks.map(([booked, lacking]) => ({ monday: '2026-09-07', booked, available: 100, lacking })),
    });
    const order = fullestFirst([
      coach('light', [
        [10, 0],
        [20, 0],
      ]),
      coach('full once', [
        [95, 0],
        [20, 0],
      ]),
      coach('lacking', [
        [10, 1],
        [20, 0],
      ]),
      coach('full twice', [
        [95, 0],
        [90, 0],
      ]),
    ]);
    expect(order.map(({ name }) => name)).toEqual(['lacking', 'full twice', 'full once', 'light']);
  });

  test('made anew of a plan moves nothing that need not move', () => {
    const again = planned({ ...board(4, 2), stood: four.answer.places });
    expect(again.answer.figures.moved).toBe(0);
    expect(again.answer.places).toEqual(four.answer.places);
    const atOnce = planned({ ...board(4, 2), stood: four.answer.places }, 0);
    expect(atOnce.answer.figures.moved).toBe(0);
  });

  test('keeps clear of what is taken, and says of an unknown calendar that it is', () => {
    const place = four.answer.places.tr0!['w2.klassenbezoek']!;
    const until = new Date(Date.parse(place) + 30 * 60_000).toISOString();
    const taken = board(4, 2);
    const busy = { ...taken.busy, c0: [{ from: place, until }] };
    const { answer } = planned({ ...taken, busy, unknown: ['c1'], stood: four.answer.places });
    expect(answer.places.tr0!['w2.klassenbezoek']).not.toBe(place);
    expect(answer.figures.moved).toBeLessThan(4);
    expect(answer.coaches.map(({ person, unknown }) => [person, unknown])).toContainEqual(['c1', true]);
  });

  test('goes around what its people have in trajectories that are not planned with it, with the way to it', () => {
    const elsewhere = Object.values(four.answer.places.tr0!).map(
      (start, n): Engagement => ({
        ...{ key: `verbetertraject/${n}`, schoolId: 'somewhere', start, durationMin: 45 },
        ...{ onsite: true, needsRoom: true, people: ['c0', 'a stranger'] },
      }),
    );
    const question = { ...board(4, 2), engaged: elsewhere, stood: four.answer.places };
    const { posed, plan, answer } = planned(question);
    expect(check(posed.problem, plan.starts)).toEqual([]);
    const clashing = clashesIn(question, answer.places);
    expect(clashing).toEqual({});
    expect(Object.keys(clashesIn(question, four.answer.places))).toContain('tr0');
    expect(answer.figures.moments).toBe(four.answer.figures.moments);
    const minutes = ({ coaches }: typeof answer) =>
      coaches.map(({ person, weeks }) => [person, weeks.reduce((sum, { booked }) => sum + booked, 0)]);
    expect(minutes(answer)).toEqual(minutes(four.answer));
    const left = ({ coaches }: typeof answer) =>
      coaches[0]!.weeks.reduce((sum, { available }) => sum + available, 0);
    expect(left(answer)).toBeLessThan(left(four.answer));
  });

  test('holds no more talks at once than a school has rooms, those of others among them', () => {
    const one = schools.map((school) => ({ ...school, calendar: { ...school.calendar, talkRooms: 1 } }));
    const of = (question: YearQuestion) => planned({ ...question, schools: one });
    const { posed, plan, answer } = of(board(6, 6));
    expect(check(posed.problem, plan.starts)).toEqual([]);
    expect(posed.problem.moments.some(({ roomAt }) => roomAt !== undefined)).toBe(true);
    // Talks that each fill the room at the hour at which one of them stands now.
    const strangers = posed.problem.moments.flatMap(({ roomAt }, m): Engagement[] => {
      const { trajectory, moment } = posed.at[m]!;
      const start = answer.places[trajectory.id]?.[moment.id];
      if (roomAt === undefined || start === undefined) return [];
      return [
        {
          ...{ key: `other/${m}`, schoolId: trajectory.schoolId, start, durationMin: moment.durationMin },
          ...{ onsite: true, needsRoom: true, people: ['a stranger'] },
        },
      ];
    });
    const again = of({ ...board(6, 6), engaged: strangers, stood: answer.places });
    expect(check(again.posed.problem, again.plan.starts)).toEqual([]);
    expect(again.answer.figures.moved).toBeGreaterThanOrEqual(
      strangers.length - again.answer.unplaced.length,
    );
  });

  test('that does not fit says in which weeks, why, and what would have to give', () => {
    const { answer } = planned(board(12, 1), 5);
    expect(answer.unplaced.length).toBeGreaterThan(0);
    expect(answer.figures.placed + answer.unplaced.length).toBe(answer.figures.moments);
    const [first] = answer.unplaced;
    expect(first!.why.length).toBeGreaterThan(0);
    for (const { blocks, gives } of first!.why)
      expect(`${blocks}|${gives}`).toMatch(/^[A-Z].+[.?]\|[A-Z].+\.$/);
    const coach = answer.coaches.find(({ person }) => person === 'c0')!;
    const again = planned({ ...board(12, 1), stood: answer.places }, 0).answer;
    expect(again.figures.moved).toBe(0);
    expect(again.figures.placed).toBeGreaterThanOrEqual(answer.figures.placed);
    const lacking = coach.weeks.reduce((sum, week) => sum + week.lacking, 0);
    expect(lacking).toBe(answer.unplaced.filter((one) => one.coach === 'c0').length);
    expect(coach.weeks.filter((week) => week.lacking > 0).every((week) => fullnessOf(week) === 'full')).toBe(
      true,
    );
    for (const { booked, available } of coach.weeks) expect(booked).toBeLessThanOrEqual(available);
  });
});
