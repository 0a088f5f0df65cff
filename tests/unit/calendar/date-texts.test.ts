import { describe, expect, test } from 'vitest';
import {
  datedText,
  datedTimeText,
  longDatedText,
  narrowDatedText,
  weekBriefly,
  weekLine,
  weekText,
} from '../../../domain/calendar/date-texts.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { schoolWeekAt } from '../../../domain/calendar/school-week-at.ts';

const noord = ordinaryCalendar('noord');

describe('a date that somebody plans by', () => {
  test.each([
    // What the day is, the day or instant, and how its week reads.
    ['a school day', '2025-11-05', 'schoolweek 10 · week 45 · 3–7 nov'],
    ['a Sunday, behind its own week', '2025-11-09', 'schoolweek 10 · week 45 · 3–7 nov'],
    ['an instant that is tomorrow here', '2025-11-09T23:30:00Z', 'schoolweek 11 · week 46 · 10–14 nov'],
    ['a week of two months', '2026-09-30', 'schoolweek 7 · week 40 · 28 sep–2 okt'],
    ['a holiday', '2025-12-30', 'week 1 · 29 dec–2 jan'],
    ['behind the last known holidays', '2031-11-05', 'week 45 · 3–7 nov'],
    ['before the first', '2019-11-06', 'week 45 · 4–8 nov'],
  ])('%s', (_, at, line) => {
    const week = schoolWeekAt(at, noord);
    expect(weekLine(at, week)).toBe(line);
    expect(datedText(at, week)).toContain(` (${line})`);
    expect(longDatedText(at, week)).toContain(` (${line})`);
    expect(line.startsWith(weekBriefly(at, week))).toBe(true);
    expect(narrowDatedText(at, week)).toContain(` · ${weekBriefly(at, week)}`);
  });

  test('reads as one', () => {
    const at = '2025-11-05T14:45:00Z';
    const week = schoolWeekAt(at, noord)!;
    expect(datedText(at, week)).toBe('wo 5 november (schoolweek 10 · week 45 · 3–7 nov)');
    expect(datedTimeText(at, week)).toBe('wo 5 november, 15.45 (schoolweek 10 · week 45 · 3–7 nov)');
    expect(longDatedText(at, week)).toBe('woensdag 5 november 2025 (schoolweek 10 · week 45 · 3–7 nov)');
    expect(narrowDatedText(at, week)).toBe('5 nov · schoolweek 10 · week 45');
    expect(weekText(week)).toBe('schoolweek 10 · week 45 · 3–7 nov');
  });

  test('a week of another day is not believed', () => {
    expect(weekLine('2025-11-12', { monday: '2025-11-03', number: 10 })).toBe('week 46 · 10–14 nov');
  });
});
