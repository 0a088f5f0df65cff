import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { decide } from '../../../../domain/decide.ts';
import { desiredEvent } from '../../../../domain/effects/desired-event.ts';
import { periodOf } from '../../../../domain/schedule/period.ts';
import { contextOf, due, underWay } from '../effects/due.ts';
import { calendar, type Story, situationAt, viewer, wholePlan } from './story.ts';

const states = (story: Story) => story.trajectory.moments.map(({ state }) => state);
const events = (story: Story) =>
  story.trajectory.moments.filter((moment) => desiredEvent(story.trajectory, moment, contextOf(story)));

test('while it stands still nothing lies in a calendar and nobody is asked or reminded of anything', () => {
  const story = underWay();
  expect(events(story).length).toBeGreaterThan(5);
  story.act('karin', { act: 'pause' });
  expect(story.trajectory.stage).toBe('paused');
  expect(states(story)).toEqual(['held', ...Array(states(story).length - 1).fill('proposed')]);
  expect(events(story)).toEqual([]);
  expect(due(story)).toEqual([
    'paused sanne 2026-09-11 10:00',
    'paused paul 2026-09-11 10:00',
    'paused els 2026-09-11 10:00',
  ]);
});

test('whoever attends what lost its date hears that it stands still, and that there is a new one', () => {
  const story = underWay().act('karin', { act: 'pause' });
  story.on('2026-09-25').act('paul', { act: 'resume' });
  const moments = wholePlan(story.trajectory).filter(({ moment }) => moment !== 'klikgesprek');
  story.act('karin', { act: 'confirmPlan', moments });
  expect(due(story).filter((one) => one.startsWith('planReady'))).toEqual([
    'planReady sanne 2026-09-25 10:00',
    'planReady paul 2026-09-25 10:00',
    'planReady els 2026-09-25 10:00',
  ]);
});

test('it goes on where it stood, the coach is asked for a new plan, and its end moves up by the days between', () => {
  const story = underWay();
  const { until } = periodOf(story.trajectory, calendar);
  story.act('paul', { act: 'pause' });
  story.on('2026-09-25').act('karin', { act: 'resume' });
  expect(story.trajectory.stage).toBe('running');
  expect(due(story)).toEqual(['planNeeded karin 2026-09-25 10:00']);
  const later = periodOf(story.trajectory, calendar).until;
  expect(Temporal.PlainDate.compare(until.add({ days: 12 }), later)).toBeLessThan(0);
});

test('what has begun by then stays, and can still be written down', () => {
  const story = underWay().on('2026-09-28');
  const begun = story.trajectory.moments.find(({ id }) => id === 'c1.coTeaching')!;
  const now = Temporal.Instant.from(begun.start!).add({ minutes: 10 }).toString();
  const paused = decide(story.trajectory, { act: 'pause' }, viewer('karin'), situationAt(now));
  expect(paused).toMatchObject({ ok: true });
  const after = paused.ok ? paused.value : story.trajectory;
  expect(after.moments.find(({ id }) => id === begun.id)).toEqual(begun);
});

test('only who leads or guides can, and not before it was told', () => {
  const story = underWay();
  for (const name of ['sanne', 'els', 'vera'] as const) {
    const asked = decide(story.trajectory, { act: 'pause' }, viewer(name), situationAt(story.now));
    expect(asked.ok).toBe(false);
  }
  const resumed = decide(story.trajectory, { act: 'resume' }, viewer('paul'), situationAt(story.now));
  expect(resumed).toMatchObject({ ok: false, refusals: [{ code: 'nothingToUndo' }] });
});
