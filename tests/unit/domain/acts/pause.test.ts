import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { decide } from '../../../../domain/decide.ts';
import { desiredEvent } from '../../../../domain/effects/desired-event.ts';
import { periodOf } from '../../../../domain/schedule/period.ts';
import { propose } from '../../../../domain/schedule/propose.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { contextOf, due, underWay } from '../effects/due.ts';
import { running, today } from '../growth/running.ts';
import { situation, viewContext } from '../release/written.ts';
import { contextOf as viewedIn } from '../views/viewing.ts';
import { calendar, people, type Story, situationAt, viewer, wholePlan } from './story.ts';

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
  expect(due(story)).toEqual([
    'planNeeded karin 2026-09-25 10:00',
    // With those days more than one week of holiday lies inside.
    'periodExtended paul 2026-09-25 10:00',
  ]);
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

describe('what was agreed', () => {
  const still = () => underWay().act('karin', { act: 'pause', until: '2026-09-28', newEnd: '2027-01-29' });

  test('is who paused it reminded of on that day, and it goes on in one tap', () => {
    const story = still();
    expect(due(story)).toContain('pauseOver karin 2026-09-28 08:00');
    expect(due(story).filter((one) => one.startsWith('pauseOver'))).toHaveLength(1);
    const card = () =>
      cardView({ card: 'pauseOver', trajectory: 't-1' }, story.trajectory, viewer('karin'), viewedIn(story));
    expect(card()).toMatchObject({
      state: 'open',
      facts: [
        { fact: 'goesOnOn', day: '2026-09-28' },
        { fact: 'newEnd', day: '2027-01-29' },
      ],
      actions: [{ label: 'resume', act: { act: 'resume' } }, expect.anything()],
    });
    story.on('2026-09-28').act('karin', { act: 'resume' });
    expect(card()).toMatchObject({ state: 'receipt', receipt: 'resumed' });
    expect(due(story).join()).not.toContain('pauseOver');
  });

  test('goes to who can let it go on, when who paused it has left', () => {
    const story = still();
    const moved = story.trajectory.pauses!.map((one) => ({ ...one, by: 'joke' }));
    story.trajectory = { ...story.trajectory, pauses: moved };
    expect(due(story).filter((one) => one.startsWith('pauseOver'))).toEqual([
      'pauseOver karin 2026-09-28 08:00',
      'pauseOver paul 2026-09-28 08:00',
    ]);
  });

  test('is its end, moved on only by what stands still behind it', () => {
    const story = still().on('2026-10-05').act('paul', { act: 'resume' });
    const end = () => periodOf(story.trajectory, calendar).until.toString();
    expect(end()).toBe('2027-01-29');
    story.act('paul', { act: 'pause' }).on('2026-10-09').act('paul', { act: 'resume' });
    expect(end()).toBe('2027-02-02');
  });

  test('is subject to the yes of who leads it, who is asked when it goes on, where somebody else said it', () => {
    const asked = (story: Story) => due(story).filter((one) => one.startsWith('periodExtended'));
    const seenBy = (story: Story, who: 'paul' | 'sanne') =>
      trajectoryView(story.trajectory, viewer(who), viewedIn(story))!;
    const story = still();
    expect(asked(story)).toEqual([]);
    expect(seenBy(story, 'sanne').pause).toMatchObject({ newEnd: '2027-01-29', subject: true });
    const card = () =>
      cardView(
        { card: 'periodExtended', trajectory: 't-1' },
        story.trajectory,
        viewer('paul'),
        viewedIn(story),
      );
    story.on('2026-09-28').act('karin', { act: 'resume' });
    expect(asked(story)).toEqual(['periodExtended paul 2026-09-28 10:00']);
    expect(seenBy(story, 'paul').extended).toEqual({ until: '2027-01-29' });
    expect(seenBy(story, 'sanne').extended).toBeUndefined();
    expect(card()).toMatchObject({ state: 'open', notes: ['endSaid'] });
    const plan = () => propose(story.trajectory, [], { ...situationAt(story.now), busy: {} }).extendedBy;
    expect(plan()).toMatchObject({ agreed: false });
    const agree = { act: 'agreeEnd', until: '2027-01-29' } as const;
    expect(story.refused('karin', agree)).toEqual(['notAllowed']);
    story.act('paul', agree);
    expect(asked(story)).toEqual([]);
    expect(plan()).toMatchObject({ agreed: true });
    expect(card()).toMatchObject({ state: 'receipt', receipt: 'endAgreed' });
  });

  test('is asked of nobody where who leads said it, or it is no later than it was', () => {
    const { until } = periodOf(underWay().trajectory, calendar);
    const said = [
      underWay().act('paul', { act: 'pause', newEnd: '2027-01-29' }),
      underWay().act('karin', { act: 'pause', newEnd: until.toString() }),
    ];
    for (const story of said) {
      expect(trajectoryView(story.trajectory, viewer('sanne'), viewedIn(story))!.pause).not.toHaveProperty(
        'subject',
      );
      story.on('2026-09-28').act('karin', { act: 'resume' });
      expect(due(story).join()).not.toContain('periodExtended');
      expect(
        propose(story.trajectory, [], { ...situationAt(story.now), busy: {} }).extendedBy,
      ).toBeUndefined();
    }
  });

  test('makes it no shorter than it was, and is gone when it goes on the same day', () => {
    const story = underWay();
    const end = () => periodOf(story.trajectory, calendar).until;
    const until = end();
    const earlier = until.subtract({ days: 1 }).toString();
    for (const who of ['karin', 'paul'] as const)
      expect(story.refused(who, { act: 'pause', newEnd: earlier })).toEqual(['endsEarlier at newEnd']);
    story.act('karin', { act: 'pause', newEnd: '2027-01-29' }).act('paul', { act: 'resume' });
    expect(end().equals(until)).toBe(true);
    story.act('karin', { act: 'pause', newEnd: until.toString() });
  });

  test('is not taken for kept where somebody else paused it meanwhile and other days were said', () => {
    const story = still();
    const { trajectory } = story;
    const again: Act = { act: 'pause', until: '2026-09-28', newEnd: '2027-01-29' };
    for (const said of [{ act: 'pause' }, again] as const)
      expect(story.act('paul', said).trajectory).toBe(trajectory);
    for (const other of [{ until: '2026-09-29' }, { newEnd: '2027-02-26' }])
      expect(story.refused('paul', { ...again, ...other })).toEqual(['changedMeanwhile']);
    const nothingSaid = underWay().act('karin', { act: 'pause' });
    expect(nothingSaid.refused('paul', again)).toEqual(['changedMeanwhile']);
  });

  test.each([
    [{ until: '2026-09-11' }, 'inThePast at until'],
    [{ until: 'morgen' }, 'invalid at until'],
    [{ until: '2029-01-01' }, 'invalid at until'],
    [{ until: '2026-11-02', newEnd: '2026-11-02' }, 'endBeforeBegin at newEnd'],
  ])('is refused where it cannot be: %j', (agreed, why) => {
    expect(underWay().refused('karin', { act: 'pause', ...agreed })).toEqual([why]);
  });

  test('is no new end of a school year, whose last day stays', () => {
    const asked = (act: Act) => decide(running, act, viewerOf('coen', 'Coen'), situation(today));
    expect(asked({ act: 'pause', newEnd: '2027-09-01' })).toMatchObject({
      refusals: [{ code: 'invalid', field: 'newEnd' }],
    });
    const still = asked({ act: 'pause', until: '2026-11-02' });
    const shown = still.ok && trajectoryView(still.value, viewerOf('fenna', ''), viewContext(today));
    expect(shown).toMatchObject({ pause: { from: '2026-10-05', until: '2026-11-02' } });
    expect(shown).not.toHaveProperty('endMoves');
  });
});

test('another coach while it stands still: it goes on doing so, and begins anew once it goes on, with no day lost', () => {
  const story = underWay();
  const { until } = periodOf(story.trajectory, calendar);
  story
    .act('paul', { act: 'pause', until: '2026-09-25' })
    .act('paul', { act: 'assignCoach', coach: people.joke });
  expect(story.trajectory.stage).toBe('paused');
  expect(events(story)).toEqual([]);
  story.on('2026-09-25').act('paul', { act: 'resume' });
  expect(story.trajectory).toMatchObject({ stage: 'discussed', matchAnswers: [] });
  const later = periodOf(story.trajectory, calendar).until;
  expect(Temporal.PlainDate.compare(until.add({ days: 12 }), later)).toBeLessThanOrEqual(0);
});
