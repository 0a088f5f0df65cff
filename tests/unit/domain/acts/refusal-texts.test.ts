import { describe, expect, test } from 'vitest';
import { refusalCodes } from '../../../../domain/refusals.ts';
import { refusalText } from '../../../../domain/texts/nl/refusals.ts';

test.each(refusalCodes)('%s has a Dutch sentence, with its params and without', (code) => {
  const params = {
    date: '2026-11-03',
    until: '2026-12-04',
    from: '2026-09-07',
    when: '2026-11-03T14:45:00Z',
    max: 4000,
    name: 'Sanne',
    moment: 'c2.groepsbezoek',
    other: 'klikgesprek',
    what: 'eindrapportage',
    state: 'scheduled',
    why: 'holiday.herfst',
    to: '22:00',
    ...(code === 'outsideDay' ? { from: '07:00' } : {}),
  };
  const text = refusalText({ code, params });
  expect(text).toMatch(/^[A-Z].*[.!?]$/);
  expect(text).not.toMatch(/undefined|\bNaN\b|\{|holiday\.|c2\./);
  expect(refusalText({ code })).toMatch(/^[A-Z].*[.!?]$/);
});

describe('they name what they are about', () => {
  test.each<[Parameters<typeof refusalText>[0], string]>([
    [
      {
        code: 'changedMeanwhile',
        params: { moment: 'c2.groepsbezoek', state: 'scheduled', start: '2026-11-03T08:30:00Z' },
      },
      'groepsbezoek 2 staat nu op di 3 november, 9.30',
    ],
    [
      { code: 'schoolClosed', params: { date: '2026-10-20', why: 'holiday.herfst' } },
      'di 20 oktober (week 43 · 19–23 okt) is er geen school (herfstvakantie)',
    ],
    [
      { code: 'inThePast', params: { date: '2025-10-06', dateWeek: 6 } },
      'Maandag 6 oktober 2025 (schoolweek 6 · week 41 · 6–10 okt) is al geweest',
    ],
    [
      { code: 'outsideWindow', params: { from: '2026-08-31', until: '2027-07-16' } },
      'van maandag 31 augustus 2026 (week 36 · 31 aug–4 sep) tot en met vrijdag 16 juli 2027 (week 28 · 12–16 jul)',
    ],
    [{ code: 'tooLong', params: { max: 60000 } }, '60.000 tekens'],
    [{ code: 'needsFirst', params: { what: 'eindrapportage' } }, 'vooraf: eindrapportage'],
    [
      { code: 'outOfOrder', params: { moment: 'c1.nabespreking', other: 'driegesprek' } },
      'nabespreking 1 en driegesprek',
    ],
  ])('%o', (refusal, expected) => {
    expect(refusalText(refusal)).toContain(expected);
  });
});
