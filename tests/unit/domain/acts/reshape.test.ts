import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../domain/acts/act.ts';
import { inverse } from '../../../../domain/acts/inverse.ts';
import { decide } from '../../../../domain/decide.ts';
import { refusalText } from '../../../../domain/texts/nl/refusals.ts';
import { inSessions, underWay } from '../effects/due.ts';
import { at, dates, Story, situationAt, viewer, wholePlan } from './story.ts';

const visit = 'c2.groepsbezoek';
const monday = at('2026-10-05', '09:00');

/** Five sessions, of which each has a time. */
function sessions(): Story {
  return underWay();
}

function moved(story: Story, more: Partial<Extract<Act, { act: 'move' }>>): Act {
  const { start = '' } = story.moment(more.moment ?? visit);
  return { act: 'move', ...story.revision(more.moment ?? visit), start, ...more };
}

describe('how long it takes', () => {
  test('another duration alone: one revision up, with what it was', () => {
    const story = sessions();
    const { revision, start } = story.moment(visit);
    story.act('karin', moved(story, { durationMin: 90 }));
    expect(story.moment(visit)).toMatchObject({
      ...{ start, durationMin: 90, revision: revision + 1 },
      change: { by: 'karin', was: { state: 'scheduled', start, durationMin: 60 } },
    });
  });

  test.each([
    ['no time', 0, 'outsideRange at durationMin'],
    ['a whole day', 9 * 60, 'outsideRange at durationMin'],
    ['half a minute', 30.5, 'outsideRange at durationMin'],
    ['beyond the lessons', 7 * 60, 'outsideLessons at start'],
  ])('not %s', (_name, durationMin, expected) => {
    const story = sessions();
    expect(story.refused('karin', moved(story, { durationMin }))).toEqual([expected]);
  });

  test('not into the next meeting', () => {
    const story = new Story().running();
    const { start } = story.moment('c1.coTeaching');
    story.act('karin', moved(story, { moment: 'c1.nabespreking', start: at('2026-09-30', '10:00') }));
    expect(start).toBeDefined();
    expect(story.refused('karin', moved(story, { moment: 'c1.groepsbezoek', durationMin: 75 }))).toEqual([
      'outOfOrder at start',
    ]);
  });

  test('of work at a desk there is none', () => {
    const story = new Story().running();
    expect(story.refused('karin', moved(story, { moment: 'nuMeting', durationMin: 30 }))).toEqual([
      'invalid at durationMin',
    ]);
  });
});

describe('of which kind it is', () => {
  test('another kind brings its duration, place, preparation and verslag', () => {
    const story = sessions();
    story.act('karin', moved(story, { step: 'coTeaching', start: at('2026-10-05') }));
    expect(story.moment(visit)).toMatchObject({
      ...{ step: 'coTeaching', durationMin: 45, place: 'online', state: 'scheduled' },
      change: { was: { place: 'onsite', durationMin: 60, step: 'groepsbezoek' } },
    });
    story.writes('sanne', 'lesvoorbereiding', visit).closes(visit, ['coTeachingVerslag']);
    expect(story.refused('karin', { act: 'submit', kind: 'analyse', moment: visit, values: {} })).toEqual([
      'invalid at moment',
    ]);
  });

  test('a visit stays within the lessons', () => {
    const story = sessions();
    const late = { moment: 'c1.coTeaching', step: 'groepsbezoek' };
    expect(story.refused('karin', moved(story, late))).toEqual(['outsideLessons at start']);
    story.act('karin', moved(story, { ...late, start: at('2026-09-28', '09:00') }));
    expect(story.moment('c1.coTeaching')).toMatchObject({ step: 'groepsbezoek', place: 'onsite' });
  });

  test.each([
    ['a talk that the programme has once', { moment: 'driegesprek', step: 'nabespreking' }],
    ['what its template does not know', { step: 'klassenbezoek' }],
    ['into a talk that stands once', { step: 'tussenevaluatie' }],
  ])('not %s', (_name, more) => {
    const story = sessions();
    expect(story.refused('karin', moved(story, more))).toEqual(['invalid at step']);
  });

  test('nor in rounds of three, where each has its own', () => {
    const story = new Story().running();
    const about = { moment: 'c2.groepsbezoek', step: 'coTeaching' };
    expect(story.refused('karin', moved(story, about))).toEqual(['invalid at step']);
  });

  test('not where something was written; taken back, it can', () => {
    const story = sessions();
    const lesson = 'c1.coTeaching';
    story.on('2026-09-25').writes('sanne', 'lesvoorbereiding', lesson);
    const other = () => moved(story, { moment: lesson, step: 'nabespreking' });
    expect(story.refused('karin', other())).toEqual(['kindIsRecorded at step']);
    expect(refusalText({ code: 'kindIsRecorded' })).toContain('terugnemen');
    story.act('sanne', { act: 'withdraw', document: `lesvoorbereiding.${lesson}.v1` });
    story.act('karin', other());
    expect(story.moment(lesson).step).toBe('nabespreking');
  });

  test('who is out of order is called by what it is now', () => {
    const story = sessions();
    story.act('karin', moved(story, { step: 'coTeaching', start: at('2026-10-05') }));
    const early = moved(story, { moment: 'c3.nabespreking', start: at('2026-10-02') });
    const decided = decide(story.trajectory, early, viewer('karin'), situationAt(story.now));
    expect(decided).toMatchObject({
      refusals: [{ code: 'outOfOrder', params: { moment: 'c3.nabespreking', other: 'c2.coTeaching' } }],
    });
  });

  test('nobody but who plans', () => {
    const story = sessions();
    expect(story.refused('sanne', moved(story, { durationMin: 90 }))).toEqual(['notAllowed']);
    expect(story.refused('paul', moved(story, { step: 'coTeaching' }))).toEqual(['notAllowed']);
  });
});

describe('in a plan that nobody was asked for yet', () => {
  test('confirmed as it was tried', () => {
    const story = new Story(inSessions).discussed();
    const moments = wholePlan(story.trajectory).map((one) =>
      one.moment === visit
        ? { ...one, step: 'nabespreking', place: 'online' as const, durationMin: 50, start: at('2026-10-09') }
        : one,
    );
    story.act('karin', { act: 'confirmPlan', moments });
    expect(story.moment(visit)).toMatchObject({
      ...{ state: 'proposed', step: 'nabespreking', place: 'online', durationMin: 50 },
      start: at('2026-10-09'),
    });
    const after = story.trajectory;
    expect(story.act('karin', { act: 'confirmPlan', moments }).trajectory).toBe(after);
  });

  test('what stands in calendars meanwhile is not made something else by a plan', () => {
    const story = sessions();
    const [one] = wholePlan(story.trajectory).filter(({ moment }) => moment === visit);
    const moments = [{ ...one!, start: dates[visit]!, step: 'coTeaching', place: 'online' as const }];
    expect(story.refused('karin', { act: 'confirmPlan', moments })).toEqual([
      'changedMeanwhile at moments.0',
    ]);
  });
});

test.each<[string, Partial<Extract<Act, { act: 'move' }>>]>([
  ['time', { start: monday }],
  ['time and duration', { start: monday, durationMin: 90 }],
  ['duration', { durationMin: 30 }],
  ['kind, with all that it brought', { step: 'nabespreking', start: at('2026-10-05') }],
  ['kind, place and duration', { step: 'nabespreking', place: 'onsite', durationMin: 20 }],
])('undone, it is what it was: %s', (_name, more) => {
  const story = sessions();
  const before = story.trajectory;
  const was = story.moment(visit);
  const act = moved(story, more);
  const undo = inverse(before, story.act('karin', act).trajectory, act);
  story.act('karin', undo!);
  const { start, durationMin, step, place, attendees, state } = was;
  expect(story.moment(visit)).toMatchObject({ start, durationMin, step, place, attendees, state });
});
