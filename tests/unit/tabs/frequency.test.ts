import { expect, test } from 'vitest';
import type { ProgrammeLine } from '../../../domain/forms/form.ts';
import { frequencyOf, withFrequency } from '../../../tabs/pages/write/fields/programme/frequency.ts';

const months = [2, 3, 4, 5].map((round) => ({ step: 'maandcontact', round }));
const line = (
  round: number,
  choice: ProgrammeLine['choice'],
  more: Partial<ProgrammeLine> = {},
): ProgrammeLine => ({ step: 'maandcontact', round, choice, reason: '', ...more });
const visit: ProgrammeLine = { step: 'klassenbezoek', round: 3, choice: 'leaveOut', reason: '' };

test('how often is read from the lines', () => {
  expect(frequencyOf(months, [])).toBe('everyMonth');
  expect(frequencyOf(months, [visit, line(2, 'change', { minutes: 30 })])).toBe('everyMonth');
  expect(frequencyOf(months, [line(3, 'leaveOut'), line(5, 'leaveOut')])).toBe('everyOther');
  expect(
    frequencyOf(
      months,
      [2, 3, 4, 5].map((round) => line(round, 'leaveOut')),
    ),
  ).toBe('never');
  expect(frequencyOf(months, [line(2, 'leaveOut')])).toBe('chosen');
});

test('how often makes the lines, and touches no other and no words', () => {
  const shorter = line(2, 'change', { minutes: 30 });
  const other = withFrequency(
    months,
    [visit, shorter, line(3, 'asPlanned', { reason: 'Ja.' })],
    'everyOther',
  );
  expect(other).toEqual([visit, shorter, line(3, 'leaveOut', { reason: 'Ja.' }), line(5, 'leaveOut')]);
  expect(withFrequency(months, other, 'everyMonth')).toEqual([
    visit,
    shorter,
    line(3, 'asPlanned', { reason: 'Ja.' }),
  ]);
  expect(frequencyOf(months, withFrequency(months, other, 'never'))).toBe('never');
});
