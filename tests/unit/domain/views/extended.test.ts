import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { templateOf } from '../../../../domain/templates/catalogue.ts';
import { needsOf } from '../../../../domain/views/needs.ts';
import { trajectoryView } from '../../../../domain/views/trajectory.ts';
import { standingIn } from '../../../../domain/views/view-context.ts';
import { at, type Name, request, Story, school, viewer } from '../acts/story.ts';

const contextAt = (day: string) => ({
  ...{ schools: new Map([[school.id, school]]), rosters: {}, unreachable: new Set<string>(), templateOf },
  now: Temporal.Instant.from(at(day, '10:00')),
});
/** What somebody reads of it on a day: on her page and on that of the traject. */
function read(story: Story, who: Name, day: string) {
  const context = contextAt(day);
  const needs = needsOf(viewer(who), standingIn(story.trajectory, context), context);
  const { extended } = trajectoryView(story.trajectory, viewer(who), context) ?? {};
  return { extended, waits: needs.some(({ kind }) => kind === 'periodExtended') };
}
const nothing = { extended: undefined, waits: false };
const overKerst = () => new Story({ ...request, startsOn: '2026-11-09' }).on('2026-11-05').discussed();

test('who leads it hears that two weeks of holiday move its end, for two weeks, and nobody else does', () => {
  const story = overKerst();
  expect(read(story, 'paul', '2026-11-05')).toEqual({
    extended: { weeks: 2, until: '2027-03-02' },
    waits: true,
  });
  for (const name of ['sanne', 'karin', 'els'] as const)
    expect(read(story, name, '2026-11-05')).toEqual(nothing);
  expect(read(story, 'paul', '2026-11-20')).toEqual(nothing);
});

test('nothing is said where one week or none lies inside, nor before it was discussed', () => {
  expect(read(new Story().discussed(), 'paul', '2026-09-01')).toEqual(nothing);
  expect(read(new Story({ ...request, startsOn: '2026-11-09' }), 'paul', '2026-09-01')).toEqual(nothing);
});
