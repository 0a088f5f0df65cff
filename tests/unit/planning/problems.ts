import { addSlots, noSlots } from '../../../domain/planning/bits.ts';
import {
  DEFAULT_WEIGHTS,
  type PlanningLink,
  type PlanningMoment,
  type PlanningProblem,
} from '../../../domain/planning/problem.ts';

/** Ten school days in two weeks from Monday 7 September 2026; forty slots of a quarter from 08:00. */
export const DAYS = 10;
export const SLOTS = 40;

/** A problem with a coach (0), a teacher (1) with lessons 08:30-15:30 and a director (2), and two schools of one room. */
export function aProblem(
  moments: readonly Partial<PlanningMoment>[],
  links: readonly PlanningLink[] = [],
  change: Partial<PlanningProblem> = {},
): PlanningProblem {
  const any = noSlots(DAYS);
  const lessons = noSlots(DAYS);
  const after = noSlots(DAYS);
  for (let d = 0; d < DAYS; d++) {
    addSlots(any, d, 0, SLOTS);
    addSlots(lessons, d, 2, 30);
    addSlots(after, d, 30, SLOTS);
  }
  return {
    calendar: {
      slotsPerDay: SLOTS,
      slotMinutes: 15,
      dayStart: '08:00',
      days: Array.from({ length: DAYS }, (_, d) => {
        const week = Math.floor(d / 5);
        return { date: `2026-09-${String(7 + 7 * week + (d % 5)).padStart(2, '0')}`, week, open: true };
      }),
    },
    rosters: [
      { any, after: any },
      { any, class: lessons, after },
    ],
    people: [
      { id: 'coach', roster: 0, busy: noSlots(DAYS) },
      { id: 'teacher', roster: 1, busy: noSlots(DAYS) },
      { id: 'director', roster: 0, busy: noSlots(DAYS) },
    ],
    schools: [
      { id: 'De Eik', rooms: 1 },
      { id: 'De Linde', rooms: 1 },
    ],
    moments: moments.map((m, i) => ({
      key: `m${i}`,
      trajectory: 'one',
      duration: 4,
      people: [0, 1],
      hours: 'any',
      place: { kind: 'online' },
      window: {},
      ...m,
    })),
    links,
    limits: { travelSlots: 2, hostPerDay: 4, lateSlot: 34 },
    weights: DEFAULT_WEIGHTS,
    ...change,
  };
}

/** The start of a slot on a day. */
export function at(day: number, slot: number): number {
  return day * SLOTS + slot;
}
