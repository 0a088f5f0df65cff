import fc from 'fast-check';
import { addSlots, noSlots } from '../../../domain/planning/bits.ts';
import type {
  PlanningDay,
  PlanningLink,
  PlanningMoment,
  PlanningProblem,
} from '../../../domain/planning/problem.ts';

export interface Size {
  readonly days: number;
  readonly slots: number;
  readonly moments: number;
  readonly people: number;
}

/** Problems of every kind that the planner takes: closed days, rosters, rooms, links, pins, meetings that stand. */
export function problems(size: Size): fc.Arbitrary<PlanningProblem> {
  return fc.integer({ min: 1, max: size.moments }).chain((n) =>
    fc
      .record({
        open: fc.array(fc.boolean(), { minLength: size.days, maxLength: size.days }),
        people: fc.array(person(size), { minLength: size.people, maxLength: size.people }),
        schools: fc.array(fc.nat({ max: 2 }), { minLength: 2, maxLength: 2 }),
        moments: fc.array(moment(size), { minLength: n, maxLength: n }),
        links: fc.array(link(n), { maxLength: n }),
      })
      .map(({ open, people, schools, moments, links }) => ({
        calendar: {
          slotsPerDay: size.slots,
          slotMinutes: 30,
          dayStart: '08:00',
          days: open.map((isOpen, d): PlanningDay => {
            const week = Math.floor(d / 5);
            const date = new Date(Date.UTC(2026, 7, 31 + 7 * week + (d % 5))).toISOString().slice(0, 10);
            return { date, week, open: isOpen || d % 3 === 0 };
          }),
        },
        rosters: people.map((p) => p.roster),
        people: people.map((p, i) => ({ id: `p${i}`, roster: i, busy: p.busy, calendarUnknown: p.unknown })),
        schools: schools.map((rooms, i) => ({ id: `s${i}`, rooms, closedDays: i === 0 ? [1] : [] })),
        moments: moments.map((m, i) => ({ ...m, key: `m${i}` })),
        links: links.filter((l) => l.from < l.to),
        limits: { travelSlots: 2, hostPerDay: 2, lateSlot: size.slots - 2 },
        weights: {
          unplaced: 1000,
          week: 10,
          day: 2,
          trip: 8,
          overload: 5,
          late: 1,
          moved: 50,
          movedInvited: 90,
          optionalBusy: 3,
        },
      })),
  );
}

function person(size: Size) {
  const blocks = fc.array(
    fc.tuple(fc.nat(size.days - 1), fc.nat(size.slots - 1), fc.integer({ min: 1, max: 4 })),
    {
      maxLength: size.days,
    },
  );
  return fc
    .record({ blocks, teaches: fc.boolean(), unknown: fc.boolean() })
    .map(({ blocks, teaches, unknown }) => {
      const busy = noSlots(size.days);
      for (const [day, slot, length] of blocks)
        addSlots(busy, day, slot, Math.min(size.slots, slot + length));
      const any = noSlots(size.days);
      const lessons = noSlots(size.days);
      const after = noSlots(size.days);
      const half = Math.ceil(size.slots / 2);
      for (let d = 0; d < size.days; d++) {
        addSlots(any, d, 0, size.slots);
        addSlots(lessons, d, 0, half);
        addSlots(after, d, teaches ? half : 0, size.slots);
      }
      return { busy, unknown, roster: teaches ? { any, class: lessons, after } : { any, after } };
    });
}

function moment(size: Size): fc.Arbitrary<PlanningMoment> {
  const day = fc.nat(size.days - 1);
  const start = fc.tuple(day, fc.nat(size.slots - 3)).map(([d, s]) => d * size.slots + s);
  return fc
    .record({
      duration: fc.integer({ min: 1, max: 3 }),
      people: fc.uniqueArray(fc.nat(size.people - 1), { minLength: 1, maxLength: 3 }),
      hours: fc.constantFrom('any' as const, 'after' as const, 'class' as const),
      place: fc.constantFrom(
        { kind: 'online' as const },
        { kind: 'none' as const },
        { kind: 'onsite' as const, school: 0 },
        { kind: 'onsite' as const, school: 1 },
      ),
      roomAt: fc.option(fc.nat(1), { nil: undefined, freq: 3 }),
      optional: fc.option(fc.nat(size.people - 1), { nil: undefined }),
      window: fc.tuple(day, day).map(([a, b]) => ({ fromDay: Math.min(a, b), toDay: Math.max(a, b) })),
      week: fc.nat(2),
      pinned: fc.option(start, { nil: undefined, freq: 6 }),
      current: fc.option(fc.record({ start, invited: fc.boolean() }), { nil: undefined, freq: 4 }),
      notBefore: fc.option(day, { nil: undefined, freq: 6 }),
      trajectory: fc.constantFrom('one', 'one', 'two'),
    })
    .map(({ roomAt, optional, week, pinned, current, notBefore, ...rest }) => ({
      key: '',
      ...rest,
      prefer: { week },
      ...(roomAt === undefined ? {} : { roomAt }),
      ...(optional === undefined ? {} : { optional: [optional] }),
      ...(pinned === undefined ? {} : { pinned }),
      ...(current === undefined ? {} : { current }),
      ...(notBefore === undefined ? {} : { notBefore }),
    }));
}

function link(moments: number): fc.Arbitrary<PlanningLink> {
  return fc
    .record({
      from: fc.nat(moments - 1),
      to: fc.nat(moments - 1),
      minDays: fc.integer({ min: -1, max: 2 }),
      width: fc.option(fc.nat(6), { nil: undefined, freq: 4 }),
      sameDay: fc.boolean(),
      count: fc.constantFrom('grid' as const, 'open' as const, 'calendar' as const),
      anyOrder: fc.boolean(),
      needsFrom: fc.boolean(),
      gapSlots: fc.nat(2),
    })
    .map(({ width, sameDay, minDays, count, anyOrder, ...rest }) =>
      sameDay
        ? { ...rest, minDays: 0, maxDays: 0, kind: 'sameDay' as const }
        : {
            ...rest,
            minDays,
            ...(width === undefined ? {} : { maxDays: minDays + width }),
            count,
            anyOrder,
            kind: 'after' as const,
          },
    );
}
