import { describe, expect, test } from 'vitest';
import { at, Story } from './story.ts';

const visit = 'c1.groepsbezoek';

describe('moving', () => {
  test('one revision up, with what it was', () => {
    const story = new Story().running();
    const { revision, start } = story.moment('c1.nabespreking');
    story.act('karin', {
      act: 'move',
      moment: 'c1.nabespreking',
      revision,
      start: at('2026-10-05'),
      place: 'onsite',
    });
    expect(story.moment('c1.nabespreking')).toMatchObject({
      start: at('2026-10-05'),
      place: 'onsite',
      revision: revision + 1,
      change: { by: 'karin', via: 'app', was: { state: 'scheduled', start, place: 'online' } },
    });
    expect(story.trajectory.log.at(-1)).toMatchObject({
      what: 'move',
      about: 'c1.nabespreking',
      detail: { was: start, now: at('2026-10-05') },
    });
  });

  test('twice is once, also by an older card', () => {
    const story = new Story().running();
    const act = { act: 'move', ...story.revision('c1.nabespreking'), start: at('2026-10-05') } as const;
    const after = story.act('karin', act).trajectory;
    expect(story.act('karin', act).trajectory).toBe(after);
  });

  test.each<[string, string, string, readonly string[]]>([
    ['into the past', 'c1.nabespreking', at('2026-09-09'), ['inThePast at start']],
    ['into a holiday', 'c2.nabespreking', at('2026-10-20'), ['schoolClosed at start']],
    ['before the visit', 'c1.nabespreking', at('2026-09-29'), ['outOfOrder at start']],
    ['past the next round', 'c1.nabespreking', at('2026-10-08'), ['outOfOrder at start']],
    ['out of the lessons', visit, at('2026-10-01', '16:00'), ['outsideLessons at start']],
    ['to nowhere', visit, 'x', ['invalid at start']],
  ])('not %s', (_name, moment, start, expected) => {
    const story = new Story().running();
    expect(story.refused('karin', { act: 'move', ...story.revision(moment), start })).toEqual(expected);
  });

  test('an older card is told what is now', () => {
    const story = new Story().running();
    const old = story.revision('c1.nabespreking');
    story.act('karin', { act: 'move', ...old, start: at('2026-10-05') });
    for (const act of [
      { act: 'move', ...old, start: at('2026-10-06') },
      { act: 'callOff', ...old, reason: 'cancelled' },
      { act: 'held', ...old, held: true },
    ] as const) {
      expect(story.refused('karin', act)).toEqual(['changedMeanwhile']);
    }
    expect(story.refused('sanne', { act: 'respond', ...old, answer: 'accepted' })).toEqual([
      'changedMeanwhile',
    ]);
  });

  test('not what was held', () => {
    const story = new Story().running();
    expect(
      story.refused('karin', { act: 'move', ...story.revision('klikgesprek'), start: at('2026-09-11') }),
    ).toEqual(['alreadyDone']);
  });
});

describe('gaat niet door', () => {
  test('with a reason of the list, and back again', () => {
    const story = new Story().running();
    const { start } = story.moment(visit);
    story.act('karin', { act: 'callOff', ...story.revision(visit), reason: 'schoolClosed' });
    expect(story.moment(visit)).toMatchObject({ state: 'notHeld', reason: 'schoolClosed', start });
    story.act('paul', { act: 'restore', ...story.revision(visit) });
    expect(story.moment(visit)).toMatchObject({ state: 'scheduled', start });
    expect(story.moment(visit).reason).toBeUndefined();
  });

  test('a new date for it schedules it again', () => {
    const story = new Story().running();
    story.act('karin', { act: 'callOff', ...story.revision(visit), reason: 'moved' });
    story.act('karin', { act: 'move', ...story.revision(visit), start: at('2026-10-01', '09:00') });
    expect(story.moment(visit)).toMatchObject({ state: 'scheduled', start: at('2026-10-01', '09:00') });
    expect(story.moment(visit).reason).toBeUndefined();
  });

  test('not restored into the past, nor into what took its place', () => {
    const story = new Story().running();
    story.act('karin', { act: 'callOff', ...story.revision(visit), reason: 'moved' });
    story.act('karin', { act: 'move', ...story.revision('c1.coTeaching'), start: at('2026-10-01') });
    expect(story.refused('karin', { act: 'restore', ...story.revision(visit) })).toEqual([
      'outOfOrder at start',
    ]);
    expect(story.on('2026-10-02').refused('karin', { act: 'restore', ...story.revision(visit) })).toEqual([
      'inThePast at start',
    ]);
  });

  test('the teacher answers; she does not call off', () => {
    const story = new Story().running();
    expect(story.refused('sanne', { act: 'callOff', ...story.revision(visit), reason: 'cancelled' })).toEqual(
      ['notAllowed'],
    );
  });
});

describe('answers', () => {
  test('another time proposed and taken: those concerned see what was and is', () => {
    const story = new Story().running();
    const about = story.revision('c1.nabespreking');
    const proposedStart = at('2026-10-05');
    story.act('sanne', { act: 'respond', ...about, answer: 'declined', proposedStart });
    expect(story.moment('c1.nabespreking').revision).toBe(about.revision);
    story.act('karin', { act: 'answerProposal', ...about, proposer: 'sanne', accept: true });
    const moment = story.moment('c1.nabespreking');
    expect(moment).toMatchObject({ start: proposedStart, revision: about.revision + 1 });
    expect(moment.responses[0]).toMatchObject({ by: 'sanne', answered: { accepted: true } });
    const after = story.trajectory;
    expect(
      story.act('karin', { act: 'answerProposal', ...about, proposer: 'sanne', accept: true }).trajectory,
    ).toBe(after);
    expect(
      story.refused('karin', { act: 'answerProposal', ...about, proposer: 'sanne', accept: false }),
    ).toEqual(['alreadyDone']);
  });

  test('not taken: it stays where it is', () => {
    const story = new Story().running();
    const about = story.revision('c1.nabespreking');
    story.act('sanne', { act: 'respond', ...about, answer: 'tentative', proposedStart: at('2026-10-05') });
    story.act('karin', { act: 'answerProposal', ...about, proposer: 'sanne', accept: false });
    expect(story.moment('c1.nabespreking').revision).toBe(about.revision);
    expect(story.moment('c1.nabespreking').responses[0]?.answered?.accepted).toBe(false);
  });

  test('only of who is there, on what is planned, for a time that can be', () => {
    const story = new Story().running();
    const about = story.revision('c1.nabespreking');
    expect(story.refused('paul', { act: 'respond', ...about, answer: 'accepted' })).toEqual(['notAllowed']);
    expect(
      story.refused('karin', { act: 'answerProposal', ...about, proposer: 'sanne', accept: true }),
    ).toEqual(['notFound']);
    expect(
      story.refused('sanne', {
        act: 'respond',
        ...about,
        answer: 'declined',
        proposedStart: at('2026-10-04'),
      }),
    ).toEqual(['notASchoolDay at proposedStart']);
    const planned = new Story().planned();
    expect(
      planned.refused('sanne', { act: 'respond', ...planned.revision(visit), answer: 'accepted' }),
    ).toEqual(['notPlanned']);
  });

  test('a second answer takes the place of the first', () => {
    const story = new Story().running();
    const about = story.revision(visit);
    story
      .act('sanne', { act: 'respond', ...about, answer: 'declined' })
      .act('sanne', { act: 'respond', ...about, answer: 'accepted' });
    expect(story.moment(visit).responses.map((each) => each.answer)).toEqual(['accepted']);
  });
});

describe('whether it took place', () => {
  test('not before its time', () => {
    const story = new Story().running();
    expect(story.refused('karin', { act: 'held', ...story.revision(visit), held: true })).toEqual([
      'tooSoon',
    ]);
  });

  test('no: it did not go through, and that can be taken back', () => {
    const story = new Story().running().on('2026-09-30', '12:00');
    story.act('karin', { act: 'held', ...story.revision(visit), held: false });
    expect(story.moment(visit)).toMatchObject({ state: 'notHeld', reason: 'cancelled' });
    story.act('karin', { act: 'undoHeld', ...story.revision(visit) });
    expect(story.moment(visit)).toMatchObject({ state: 'scheduled' });
  });

  test('yes: taken back until a verslag stands on it', () => {
    const story = new Story().running().holds('c1.coTeaching');
    story.act('karin', { act: 'undoHeld', ...story.revision('c1.coTeaching') }).heldNow('c1.coTeaching');
    expect(story.moment('c1.coTeaching').heldAt).toBe(story.moment('c1.coTeaching').start);
    story.writes('karin', 'coTeachingVerslag', 'c1.coTeaching');
    expect(story.refused('karin', { act: 'undoHeld', ...story.revision('c1.coTeaching') })).toEqual([
      'nothingToUndo',
    ]);
    expect(story.refused('karin', { act: 'undoHeld', ...story.revision('klikgesprek') })).toEqual([
      'nothingToUndo',
    ]);
  });
});

describe('what only the coach can answer', () => {
  const calendarStart = at('2026-10-05');
  const listStart = at('2026-10-06');
  const link = {
    organiser: 'karin',
    eventId: 'e1',
    changeKey: 'k1',
    start: at('2026-10-02'),
    end: at('2026-10-02', '16:30'),
    generation: 1,
    invited: [],
  };

  function asked(question: NonNullable<ReturnType<Story['moment']>['question']>): Story {
    const story = new Story().running();
    const moments = story.trajectory.moments.map((each) =>
      each.id === 'c1.nabespreking' ? { ...each, question, calendar: link } : each,
    );
    story.trajectory = { ...story.trajectory, moments };
    return story;
  }

  test.each([
    ['takeCalendar', calendarStart, 'calendar'],
    ['takeList', listStart, 'list'],
  ] as const)('%s of two times, and the other is not asked about again', (choice, start, via) => {
    const story = asked({ kind: 'bothMoved', at: at('2026-09-11'), calendarStart, listStart });
    story.act('karin', { act: 'answerQuestion', ...story.revision('c1.nabespreking'), choice });
    const moment = story.moment('c1.nabespreking');
    expect(moment).toMatchObject({
      start,
      change: { via },
      calendar: { start: calendarStart, end: at('2026-10-05', '16:30') },
    });
    expect(moment.question).toBeUndefined();
  });

  test('an event that is gone is put back as another one, or means that it does not go through', () => {
    const gone = { kind: 'eventGone', at: at('2026-09-11') } as const;
    const back = asked(gone);
    const { revision } = back.moment('c1.nabespreking');
    back.act('karin', { act: 'answerQuestion', moment: 'c1.nabespreking', revision, choice: 'putBack' });
    expect(back.moment('c1.nabespreking')).toMatchObject({ state: 'scheduled', revision: revision + 1 });
    expect(back.moment('c1.nabespreking').calendar).toBeUndefined();
    const off = asked(gone);
    off.act('karin', { act: 'answerQuestion', ...off.revision('c1.nabespreking'), choice: 'callOff' });
    expect(off.moment('c1.nabespreking')).toMatchObject({ state: 'notHeld', reason: 'cancelled' });
    expect(
      asked(gone).refused('karin', {
        act: 'answerQuestion',
        moment: 'c1.nabespreking',
        revision,
        choice: 'takeList',
      }),
    ).toEqual(['invalid at choice']);
  });

  test('no question, no answer', () => {
    const story = new Story().running();
    expect(
      story.refused('karin', { act: 'answerQuestion', ...story.revision(visit), choice: 'putBack' }),
    ).toEqual(['notFound']);
  });
});
