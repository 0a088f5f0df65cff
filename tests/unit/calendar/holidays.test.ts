import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { holidaysOf } from '../../../domain/calendar/holidays.ts';

const lawfulWeeks = { kerst: 2, zomer: 6, mei: 1, meiExtra: 1, herfst: 1, voorjaar: 1 };

it.each(['noord', 'midden', 'zuid'] as const)(
  '%s: Saturday to Sunday, as many weeks as the law and the advice give',
  (region) => {
    const holidays = holidaysOf(region);
    expect(holidays).toHaveLength(1 + 3 * 6);
    for (const { name, from, to } of holidays) {
      const first = Temporal.PlainDate.from(from);
      expect(first.dayOfWeek).toBe(6);
      expect(first.until(to).days).toBe(7 * lawfulWeeks[name] + 1);
    }
  },
);
