import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { mayCount, mayKeepCalendar } from '../../../../domain/access/keeping.ts';
import { standingAt } from '../../../../domain/access/roles.ts';
import { system, viewerOf } from '../../../../domain/access/viewer.ts';
import { beginnendeLeerkracht } from '../../../../domain/templates/beginnende-leerkracht.ts';
import { Story, template } from '../acts/story.ts';
import { written } from '../release/written.ts';

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

test('a discreet trajectory is not counted for who may not know of it', () => {
  const story = new Story().running();
  const discreet = standingAt(story.trajectory, template, Temporal.Instant.from(story.now));
  const open = standingAt(written, beginnendeLeerkracht, Temporal.Instant.from('2026-09-10T12:00:00Z'));
  expect(mayCount(viewerOf('petra', 'petra'), discreet)).toBe(false);
  expect(mayCount(viewerOf('paul', 'paul'), discreet)).toBe(true);
  expect(mayCount(viewerOf('petra', 'petra'), open)).toBe(true);
});
