import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { dateText, daysText, longDateText, meetingText, timeText } from '../../../domain/calendar/wording.ts';

const day = Temporal.PlainDate.from;
const instant = Temporal.Instant.from;

it('names both months where a week has two', () => {
  expect(daysText(day('2026-09-28'), day('2026-10-02'))).toBe('28 sep–2 okt');
  expect(daysText(day('2025-12-29'), day('2026-01-02'))).toBe('29 dec–2 jan');
  expect(daysText(day('2028-02-28'), day('2028-03-03'))).toBe('28 feb–3 mrt');
});

it('says a date short and long', () => {
  expect(dateText(day('2026-11-03'))).toBe('di 3 november');
  expect(dateText(day('2028-02-29'))).toBe('di 29 februari');
  expect(longDateText(day('2027-05-02'))).toBe('zondag 2 mei 2027');
});

it('says a time with a dot', () => {
  expect(timeText(Temporal.PlainTime.from('15:45'))).toBe('15.45');
  expect(timeText(Temporal.PlainTime.from('08:05'))).toBe('8.05');
});

it('says a meeting on Dutch time, in winter, in summer and past midnight', () => {
  expect(meetingText(instant('2026-11-03T14:45:00Z'), instant('2026-11-03T15:30:00Z'))).toBe(
    'di 3 november, 15.45–16.30',
  );
  expect(meetingText(instant('2026-06-02T13:45:00Z'), instant('2026-06-02T14:30:00Z'))).toBe(
    'di 2 juni, 15.45–16.30',
  );
  expect(meetingText(instant('2026-11-03T22:30:00Z'), instant('2026-11-03T23:30:00Z'))).toBe(
    'di 3 november, 23.30–wo 4 november, 0.30',
  );
});
