import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRoute, parseRoute } from '../../../infra/local/host/client/route.ts';
import { addDays, isDate, lanes, mondayOf, weekNumber } from '../../../infra/local/host/client/week.ts';

describe('weeks', () => {
  test.each([
    ['2026-11-22', '2026-11-16', 47],
    ['2026-12-31', '2026-12-28', 53],
    ['2027-01-03', '2026-12-28', 53],
    ['2027-01-04', '2027-01-04', 1],
    ['2026-03-29', '2026-03-23', 13],
  ])('%s is in the week of %s, number %i', (date, monday, number) => {
    expect(mondayOf(date)).toBe(monday);
    expect(weekNumber(monday)).toBe(number);
  });

  test('a day later is a day later, also when the clock changes', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect([isDate('2026-02-30'), isDate('x'), isDate(undefined), isDate('2026-02-28')]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

test('whatever overlaps stands in different lanes, and none outside its lanes', () => {
  const period = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 30 }))
    .map(([start, long]) => ({ start, end: start + long }));
  fc.assert(
    fc.property(fc.array(period, { maxLength: 12 }), (periods) => {
      const placed = lanes(periods);
      expect(placed).toHaveLength(periods.length);
      for (const one of placed) {
        expect(one.lane).toBeLessThan(one.lanes);
        for (const other of placed) {
          const overlap = one.item.start < other.item.end && other.item.start < one.item.end;
          if (one !== other && overlap) expect(one.lane).not.toBe(other.lane);
        }
      }
    }),
  );
});

test('an address that was made is read back as it was', () => {
  const route = fc.record({
    person: fc.string({ minLength: 1 }),
    place: fc.constantFrom('chat' as const, 'agenda' as const, 'tab' as const, 'lijsten' as const),
    rest: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
    theme: fc.constantFrom('default' as const, 'dark' as const, 'contrast' as const),
  });
  fc.assert(
    fc.property(route, (given) => {
      expect(parseRoute(formatRoute(given))).toEqual(given);
    }),
  );
});
