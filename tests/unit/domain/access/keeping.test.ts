import { expect, test } from 'vitest';
import { mayKeepCalendar } from '../../../../domain/access/keeping.ts';
import { system, viewerOf } from '../../../../domain/access/viewer.ts';

const zwaluw = { secretaries: ['petra'], leaders: ['lies', 'adri'] };
const reiger = { secretaries: ['petra', 'nel'], leaders: ['karin'] };
const nobodys = { secretaries: [], leaders: [] };

test.each([
  ['petra', true, true],
  ['nel', false, true],
  ['lies', true, false],
  ['adri', true, false],
  ['karin', false, true],
  ['sanne', false, false],
  ['', false, false],
])(
  '%s keeps the calendar of the Zwaluw: %s, of the Reiger: %s, of a school without anybody: never',
  (person, ofZwaluw, ofReiger) => {
    const viewer = viewerOf(person, person);
    expect(mayKeepCalendar(viewer, zwaluw)).toBe(ofZwaluw);
    expect(mayKeepCalendar(viewer, reiger)).toBe(ofReiger);
    expect(mayKeepCalendar(viewer, nobodys)).toBe(false);
  },
);

test('the app itself keeps none', () => expect(mayKeepCalendar(system, zwaluw)).toBe(false));
