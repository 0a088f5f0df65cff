import { expect, test } from 'vitest';
import { initialsOf } from '../../../tabs/parts/initials.ts';

test.each([
  ['Pim van der Horst', 'PH'],
  ['Iris Vermeulen-Baas', 'IV'],
  ['ömer', 'Ö'],
  [' ', ''],
])('%s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
