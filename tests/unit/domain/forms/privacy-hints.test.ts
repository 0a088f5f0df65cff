import { expect, test } from 'vitest';
import { privacyHints } from '../../../../domain/forms/privacy-hints.ts';

test('words that may say too much of a person are pointed at, with their field', () => {
  expect(
    privacyHints({
      discussed: 'Zij was ziek en later weer ziek; de bedrijfsarts zag een burn-out.',
      outcomes: { g1: 'Sinds ze zwanger is gaat het rustiger.' },
      agreements: [{ who: 'Ik', what: 'Bel de huisarts', byWhen: '2026-11-20' }],
    }),
  ).toEqual([
    { field: 'discussed', word: 'ziek' },
    { field: 'discussed', word: 'bedrijfsarts' },
    { field: 'discussed', word: 'burn-out' },
    { field: 'outcomes', word: 'zwanger' },
    { field: 'agreements', word: 'huisarts' },
  ]);
});

test('ordinary words of a lesson are left alone', () => {
  expect(
    privacyHints({ discussed: 'Muziek, een fysieke opdracht en de klassieke optelling; ze gelooft erin.' }),
  ).toEqual([]);
});
