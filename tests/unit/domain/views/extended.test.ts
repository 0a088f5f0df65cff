import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { propose } from '../../../../domain/schedule/propose.ts';
import { templateOf } from '../../../../domain/templates/catalogue.ts';
import { needsOf } from '../../../../domain/views/needs/needs.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { standingIn } from '../../../../domain/views/view-context.ts';
import { at, type Name, request, Story, school, situationAt, viewer } from '../acts/story.ts';

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

test('who leads it hears that two weeks of holiday move its end, until she agrees, and nobody else does', () => {
  const story = overKerst();
  expect(read(story, 'paul', '2026-11-05')).toEqual({
    extended: { weeks: 2, until: '2027-03-02' },
    waits: true,
  });
  for (const name of ['sanne', 'karin', 'els'] as const)
    expect(read(story, name, '2026-11-05')).toEqual(nothing);
  expect(read(story, 'paul', '2026-11-20').waits).toBe(true);
  const agree = { act: 'agreeEnd', until: '2027-03-02' } as const;
  for (const name of ['sanne', 'karin'] as const) expect(story.refused(name, agree)).toEqual(['notAllowed']);
  expect(story.refused('paul', { ...agree, until: '2027-02-09' })).toEqual(['changedMeanwhile']);
  story.act('paul', agree);
  expect(read(story, 'paul', '2026-11-20')).toEqual(nothing);
  expect(story.trajectory.log.at(-1)).toMatchObject({ by: 'paul', what: 'agreeEnd' });
  const before = story.trajectory;
  expect(story.act('paul', agree).trajectory).toBe(before);
});

test('the plan is subject to that until then, and again when it moves again', () => {
  const story = overKerst();
  const agreed = () => {
    const situation = { ...situationAt(story.now), busy: {} };
    return propose(story.trajectory, [], situation).extendedBy?.agreed;
  };
  expect(agreed()).toBe(false);
  story.act('paul', { act: 'agreeEnd', until: '2027-03-02' });
  expect(agreed()).toBe(true);
  story.trajectory = { ...story.trajectory, startsOn: '2026-11-10' };
  expect(agreed()).toBe(false);
});

test('nothing is said where one week or none lies inside, nor before it was discussed', () => {
  expect(read(new Story().discussed(), 'paul', '2026-09-01')).toEqual(nothing);
  expect(read(new Story({ ...request, startsOn: '2026-11-09' }), 'paul', '2026-09-01')).toEqual(nothing);
});
