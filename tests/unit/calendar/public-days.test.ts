import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { easterSunday, publicDayOn } from '../../../domain/calendar/public-days.ts';

it.each([
  '1818-03-22',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
])('Easter is on %s', (date) => {
  expect(easterSunday(Number(date.slice(0, 4))).toString()).toBe(date);
});

it('keeps Koningsdag off a Sunday', () => {
  expect(publicDayOn(Temporal.PlainDate.from('2025-04-26'))).toBe('koningsdag');
  expect(publicDayOn(Temporal.PlainDate.from('2025-04-27'))).toBeUndefined();
  expect(publicDayOn(Temporal.PlainDate.from('2026-04-27'))).toBe('koningsdag');
});
