import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../domain/acts/act.ts';
import { inverse } from '../../../../domain/acts/inverse.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { at, type Name, request, Story } from './story.ts';

const visit = 'c1.groepsbezoek';

describe('what was done is really undone', () => {
  test.each<[string, Name, () => Story, (story: Story) => Act]>([
    [
      'another start',
      'paul',
      () => new Story(),
      () => ({ act: 'amendStart', ...request, goals: request.goals.slice(1), startsOn: '2026-09-14' }),
    ],
    ['discussed', 'paul', () => new Story(), () => ({ act: 'markDiscussed' })],
    [
      'moved',
      'karin',
      () => new Story().running(),
      (s) => ({ act: 'move', ...s.revision(visit), start: at('2026-10-01', '09:00') }),
    ],
    [
      'called off',
      'karin',
      () => new Story().running(),
      (s) => ({ act: 'callOff', ...s.revision(visit), reason: 'moved' }),
    ],
    ['restored', 'karin', () => calledOff(), (s) => ({ act: 'restore', ...s.revision(visit) })],
    [
      'held',
      'karin',
      () => new Story().running().on('2026-09-30', '12:00'),
      (s) => ({ act: 'held', ...s.revision(visit), held: true }),
    ],
    [
      'not held',
      'karin',
      () => new Story().running().on('2026-09-30', '12:00'),
      (s) => ({ act: 'held', ...s.revision(visit), held: false }),
    ],
    [
      'held, undone',
      'karin',
      () => new Story().running().holds(visit),
      (s) => ({ act: 'undoHeld', ...s.revision(visit) }),
    ],
    [
      'another answer',
      'sanne',
      () => answered(),
      (s) => ({ act: 'respond', ...s.revision(visit), answer: 'declined' }),
    ],
  ])('%s', (_name, by, begin, act) => {
    const story = begin();
    const before = story.trajectory;
    const done = act(story);
    const undo = inverse(before, story.act(by, done).trajectory, done);
    expect(undo).toBeDefined();
    expect(seen(story.act(by, undo as Act).trajectory)).toEqual(seen(before));
  });

  test.each<[string, Story, (story: Story) => Act]>([
    [
      'another time that was asked for, taken',
      asked(),
      (s) => ({ act: 'answerProposal', ...s.revision(visit), proposer: 'sanne', accept: true }),
    ],
    [
      'an event that is gone, called off',
      gone(),
      (s) => ({ act: 'answerQuestion', ...s.revision(visit), choice: 'callOff' }),
    ],
  ])('%s: it stands again where it stood', (_name, story, act) => {
    const before = story.trajectory;
    const { state, start } = story.moment(visit);
    const done = act(story);
    const undo = inverse(before, story.act('karin', done).trajectory, done);
    expect(story.moment(visit)).not.toMatchObject({ state, start });
    story.act('karin', undo as Act);
    expect(story.moment(visit)).toMatchObject({ state, start });
  });

  test('the calendar’s time that was taken is given up for the one that it had', () => {
    const story = movedOnBothSides();
    const before = story.trajectory;
    const { start } = story.moment(visit);
    const taken: Act = { act: 'answerQuestion', ...story.revision(visit), choice: 'takeCalendar' };
    const undo = inverse(before, story.act('karin', taken).trajectory, taken);
    expect(story.moment(visit).start).not.toBe(start);
    expect(story.act('karin', undo as Act).moment(visit).start).toBe(start);
  });

  test('a document that nobody read is taken back', () => {
    const story = new Story().running().holds('c1.coTeaching');
    const before = story.trajectory;
    const after = story.writes('karin', 'coTeachingVerslag', 'c1.coTeaching').trajectory;
    const undo = inverse(before, after, { act: 'submit', kind: 'coTeachingVerslag', values: {} });
    expect(undo).toEqual({ act: 'withdraw', document: 'coTeachingVerslag.c1.coTeaching.v1' });
  });
});

test('where nothing was changed, or nothing can be taken back, no undo is offered', () => {
  const story = new Story().running();
  const { trajectory } = story;
  const move: Act = { act: 'move', ...story.revision(visit), start: at('2026-10-01', '09:00') };
  expect(inverse(trajectory, trajectory, move)).toBeUndefined();
  const missed = calledOff();
  const again: Act = { ...move, ...missed.revision(visit) };
  expect(inverse(missed.trajectory, missed.act('karin', again).trajectory, again)).toBeUndefined();
  expect(inverse(trajectory, story.act('paul', { act: 'stop' }).trajectory, { act: 'stop' })).toBeUndefined();
  const first = new Story().running();
  const before = first.trajectory;
  const respond: Act = { act: 'respond', ...first.revision(visit), answer: 'accepted' };
  expect(inverse(before, first.act('sanne', respond).trajectory, respond)).toBeUndefined();
});

function calledOff(): Story {
  const story = new Story().running();
  return story.act('karin', { act: 'callOff', ...story.revision(visit), reason: 'moved' });
}

/** Sanne asked for another time. */
function asked(): Story {
  const story = new Story().running();
  const proposedStart = at('2026-10-01', '09:00');
  return story.act('sanne', { act: 'respond', ...story.revision(visit), answer: 'tentative', proposedStart });
}

/** The event of the visit disappeared from the calendar. */
function gone(): Story {
  const story = new Story().running();
  const question = { kind: 'eventGone', at: story.now } as const;
  const moments = story.trajectory.moments.map((one) => (one.id === visit ? { ...one, question } : one));
  story.trajectory = { ...story.trajectory, moments };
  return story;
}

/** It stands at one time here and was dragged to another. */
function movedOnBothSides(): Story {
  const story = gone();
  const { start = '' } = story.moment(visit);
  const [kind, calendarStart] = ['bothMoved', at('2026-10-01', '09:00')] as const;
  const question = { kind, calendarStart, listStart: start, at: story.now };
  const moments = story.trajectory.moments.map((one) => (one.id === visit ? { ...one, question } : one));
  story.trajectory = { ...story.trajectory, moments };
  return story;
}

function answered(): Story {
  const story = new Story().running();
  return story.act('sanne', { act: 'respond', ...story.revision(visit), answer: 'accepted' });
}

/** All that people see of it; revisions, times of answers and the log tell that it was done and undone. */
function seen({ log: _log, moments, ...rest }: Trajectory) {
  return {
    ...rest,
    moments: moments.map(({ revision: _revision, change: _change, responses, ...moment }) => ({
      ...moment,
      responses: responses.map(({ at: _at, revision: _answered, ...response }) => response),
    })),
  };
}
