import { expect, test } from 'vitest';
import { dayOf } from '../../../../domain/access/roles.ts';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { homeView } from '../../../../domain/views/home/home.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { Story } from '../acts/story.ts';
import { momentAt, popWith, running, today, withPop } from '../growth/running.ts';
import { viewContext } from '../release/written.ts';
import { contextOf, viewer } from './viewing.ts';

const talk = momentAt('tripartite', 13, '2026-10-14T13:30:00Z', 'scheduled');
/** Of the first talk, which waits longest. */
const late = 'verslagOpen 2026-09-03';
/** What waits for the coach, with the day for each. */
function needs(trajectory: Trajectory, now = today) {
  const all = trajectoryView(trajectory, viewerOf('coen', 'coen'), viewContext(now))?.needs ?? [];
  return all.map(({ kind, due }) => [kind, due && dayOf(due)].filter(Boolean).join(' '));
}

test('a plan to make is due when it begins, and now once it should have begun', () => {
  const story = new Story().discussed();
  const { startsOn } = story.trajectory;
  const due = () => homeView([story.trajectory], viewer('karin'), contextOf(story)).needs[0];
  expect(startsOn > story.now.slice(0, 10)).toBe(true);
  expect(due()).toMatchObject({ kind: 'planNeeded', due: expect.stringContaining('T22:00:00Z') });
  expect(Date.parse(due()!.due!)).toBe(Date.parse(`${startsOn}T00:00:00+02:00`));
  story.on(startsOn);
  expect(due()).not.toHaveProperty('due');
});

test('what is due first stands first: an inbreng before the plan for a later day, and behind that for a sooner one', () => {
  const asks = (...days: readonly string[]) => {
    const asked = withPop(running, popWith(...days));
    return { ...asked, moments: [...asked.moments, talk] };
  };
  expect(needs(asks('2026-11-12', '2026-11-26'))).toEqual([
    late,
    'invited 2026-10-14',
    'confirmPlan 2026-11-12',
  ]);
  expect(needs(asks('2026-10-12', '2026-11-26'))).toEqual([
    late,
    'confirmPlan 2026-10-12',
    'invited 2026-10-14',
  ]);
});

test('what has no day yet is due when its week of the programme begins', () => {
  const { start: _, ...proposed } = momentAt('begeleidingsgesprek', 14, today, 'proposed');
  const year = { ...running, moments: [...running.moments, talk, proposed] };
  expect(needs(year)).toEqual([late, 'invited 2026-10-14', 'confirmPlan 2026-12-07']);
});
