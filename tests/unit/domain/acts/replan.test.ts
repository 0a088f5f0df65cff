import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { ActOf } from '../../../../domain/acts/act.ts';
import { Story } from './story.ts';

/** The lesson's talk, visit and what follows on it, so many weeks later. */
function later(story: Story, ids: readonly string[], weeks = 1): ActOf<'replan'> {
  const moments = ids.map((id) => {
    const start = Temporal.Instant.from(story.moment(id).start!).add({ hours: weeks * 7 * 24 });
    return { ...story.revision(id), start: start.toString() };
  });
  return { act: 'replan', moments };
}

const cycle = ['c5.coTeaching', 'c5.groepsbezoek', 'c5.nabespreking'];

test('what belongs together moves at once, and each tells what it was', () => {
  const story = new Story().running();
  const was = cycle.map((id) => story.moment(id).start);
  const act = later(story, cycle);
  story.act('karin', act);
  expect(cycle.map((id) => story.moment(id).start)).toEqual(act.moments.map(({ start }) => start));
  expect(cycle.map((id) => story.moment(id).change?.was.start)).toEqual(was);
});

test('asked twice it changes nothing twice', () => {
  const story = new Story().running();
  const act = later(story, cycle);
  const once = story.act('karin', act).trajectory;
  expect(story.act('karin', act).trajectory).toBe(once);
});

test('all of it or nothing: each is refused beside itself', () => {
  const story = new Story().running();
  const before = story.trajectory;
  const act = later(story, cycle);
  const [first, second, third] = act.moments as [
    (typeof act.moments)[0],
    (typeof act.moments)[0],
    (typeof act.moments)[0],
  ];
  const refused = (...moments: ActOf<'replan'>['moments']) =>
    story.refused('karin', { act: 'replan', moments });
  expect(refused(first, { ...second, revision: second.revision + 1 }, third)).toEqual([
    'changedMeanwhile at moments.1',
    ...refused(first, third).filter((one) => one.startsWith('outOfOrder')),
  ]);
  expect(refused(first)).toEqual(['outOfOrder at moments.0']);
  expect(refused(first, first)).toContain('invalid at moments.1');
  expect(refused({ ...first, moment: 'nergens' })).toEqual(['notFound at moments.0']);
  expect(refused({ ...first, start: '2026-12-29T14:30:00Z' })).toContain('schoolClosed at moments.0');
  expect(story.trajectory).toBe(before);
  expect(story.refused('sanne', act)).toEqual(['notAllowed']);
});
