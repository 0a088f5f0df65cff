import { expect, test } from 'vitest';
import { holdsTyped } from '../../../../domain/forms/holds-typed.ts';
import { kortVerslag } from '../../../../domain/forms/kort-verslag.ts';

const agreement = { who: 'Sanne', what: 'Timer gebruiken', byWhen: '2026-10-30' };
const kept = { teacherSaid: 'Het ging beter.', discussed: 'De start.', agreements: [agreement] };

test.each([
  ['all of it, as it was cleaned', { teacherSaid: '  Het ging beter. ', agreements: [agreement] }, true],
  ['nothing', {}, true],
  ['an empty field', { discussed: ' ' }, true],
  ['another sentence', { teacherSaid: 'Het ging veel beter.' }, false],
  ['one agreement more', { agreements: [agreement, { ...agreement, what: 'Bord leeg' }] }, false],
  ['what was left empty there', { ...kept, discussed: 'De start. En de timer.' }, false],
])('%s', (_, typed, isThere) => {
  expect(holdsTyped(kortVerslag, typed, kept, [])).toBe(isThere);
});
