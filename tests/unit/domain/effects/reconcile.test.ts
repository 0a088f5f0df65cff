import { describe, expect, test } from 'vitest';
import { reconcile } from '../../../../domain/effects/reconcile.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { at, type Story } from '../acts/story.ts';
import { contextOf as viewContext, viewer } from '../views/viewing.ts';
import { contextOf, underWay } from './due.ts';
import { World } from './world.ts';

const moment = 'c1.coTeaching';

function settled(): { story: Story; world: World } {
  const story = underWay();
  const world = new World();
  world.settle(story);
  return { story, world };
}

const logged = (story: Story) => story.trajectory.log.slice(-1)[0]?.what;

describe('in Outlook', () => {
  test('our own echo changes nothing, and gives the same object back', () => {
    const { story, world } = settled();
    const context = { ...contextOf(story), entry: 'again' };
    expect(reconcile(story.trajectory, [], world.events, context).trajectory).toBe(story.trajectory);
  });

  test('the coach drags it: the row follows, the teacher hears, she herself does not', () => {
    const { story, world } = settled();
    const { revision } = story.moment(moment);
    world.drag(moment, at('2026-09-29', '16:00'), at('2026-09-29', '17:00'));
    world.settle(story);
    expect(story.moment(moment)).toMatchObject({
      start: at('2026-09-29', '16:00'),
      durationMin: 60,
      revision: revision + 1,
      change: { via: 'calendar', by: 'karin', was: { start: at('2026-09-28') } },
    });
    expect(logged(story)).toBe('eventChanged');
    expect(world.keys('changed')).toEqual([`changed/${moment}/${revision + 1}/sanne`]);
    expect(world.settle(story).done).toBe(0);
  });

  test('the coach makes it longer: the teacher hears that it is, and how long it was', () => {
    const { story, world } = settled();
    const { revision } = story.moment(moment);
    world.drag(moment, at('2026-09-28'), at('2026-09-28', '16:45'));
    world.settle(story);
    expect(story.moment(moment)).toMatchObject({ durationMin: 75, change: { was: { durationMin: 45 } } });
    expect(world.keys('changed')).toEqual([`changed/${moment}/${revision + 1}/sanne`]);
    const ref = { card: 'changed', trajectory: 't-1', ...story.revision(moment) } as const;
    expect(cardView(ref, story.trajectory, viewer('sanne'), viewContext(story))).toMatchObject({
      notes: ['durationChanged'],
      facts: [
        { fact: 'was', start: at('2026-09-28'), end: at('2026-09-28', '16:15') },
        { fact: 'when', start: at('2026-09-28'), end: at('2026-09-28', '16:45') },
        {},
        {},
      ],
    });
  });

  test.each([
    ['into the herfst holiday', at('2026-10-20', '15:30')],
    ['to a Saturday', at('2026-10-03', '15:30')],
    ['into the past', at('2026-09-10', '08:00')],
    ['beyond what is known of holidays', at('2031-10-02', '15:30')],
    ['into the night', at('2026-09-29', '23:00')],
    ['behind the visit to its lesson', at('2026-10-14', '15:30')],
  ])('dragged %s it is put back and said', (_, start) => {
    const { story, world } = settled();
    world.drag(moment, start);
    world.settle(story);
    expect(story.moment(moment).start).toBe(at('2026-09-28'));
    expect(world.events[moment]?.start).toBe(at('2026-09-28'));
    expect(world.putBack).toEqual([{ moment, editor: 'karin', via: 'calendar', columns: ['start'] }]);
    expect(logged(story)).toBe('eventPutBack');
    expect(world.keys('changed')).toEqual([]);
    world.settle(story);
    expect(world.putBack).toEqual([]);
  });

  test('a visit is put back from an hour without lessons', () => {
    const { story, world } = settled();
    const visit = 'c2.groepsbezoek';
    const stood = story.moment(visit).start;
    world.drag(visit, at(stood!.slice(0, 10), '16:30'));
    world.settle(story);
    expect([story.moment(visit).start, world.events[visit]?.start]).toEqual([stood, stood]);
  });

  test('two that keep their order are taken over together, and one that would break it alone goes back', () => {
    const round = ['c4.groepsbezoek', 'c5.nabespreking'];
    const times = [at('2026-11-26', '09:00'), at('2026-11-27', '15:30')];
    const together = settled();
    for (const [index, id] of round.entries()) together.world.drag(id, times[index]!);
    together.world.settle(together.story);
    expect(together.world.putBack).toEqual([]);
    expect(round.map((id) => together.story.moment(id).start)).toEqual(times);
    const alone = settled();
    const stood = alone.story.moment(round[0]!).start;
    alone.world.drag(round[0]!, times[0]!);
    alone.world.settle(alone.story);
    expect([alone.story.moment(round[0]!).start, alone.world.events[round[0]!]?.start]).toEqual([
      stood,
      stood,
    ]);
    expect(alone.world.settle(alone.story).done).toBe(0);
  });

  test('made longer, over the beginning of what has to come behind it, it is put back', () => {
    const { story, world } = settled();
    const visit = 'c2.groepsbezoek';
    story.act('karin', { act: 'move', ...story.revision(visit), start: at('2026-09-29', '09:00') });
    world.settle(story);
    world.drag(moment, at('2026-09-28', '15:30'), at('2026-09-28', '16:30'));
    world.settle(story);
    expect(world.putBack).toEqual([]);
    world.drag(moment, at('2026-09-29', '08:30'), at('2026-09-29', '09:15'));
    world.settle(story);
    expect(world.putBack).toMatchObject([{ moment, via: 'calendar' }]);
  });

  test('made a whole day it is put back', () => {
    const { story, world } = settled();
    world.drag(moment, at('2026-09-28', '00:00'), at('2026-09-29', '00:00'));
    world.settle(story);
    expect(world.events[moment]?.start).toBe(at('2026-09-28'));
  });

  test('deleted: only the coach can say what that means, and nobody is reminded meanwhile', () => {
    const { story, world } = settled();
    delete world.events[moment];
    world.settle(story);
    expect(story.moment(moment).question).toEqual({ kind: 'eventGone', at: story.now });
    expect(world.keys('question')).toEqual([`question/${moment}/2@${story.now}/karin`]);
    world.until(story, '2026-09-28', '18:00');
    expect(world.sent.filter((one) => one.card.moment === moment).map((one) => one.card.card)).toEqual([
      'question',
    ]);
  });

  test.each(['putBack', 'callOff'] as const)('deleted, and answered with %s', (choice) => {
    const { story, world } = settled();
    delete world.events[moment];
    world.settle(story);
    story.act('karin', { act: 'answerQuestion', ...story.revision(moment), choice });
    world.settle(story);
    expect(world.events[moment]?.start).toBe(choice === 'putBack' ? at('2026-09-28') : undefined);
    expect(story.moment(moment).state).toBe(choice === 'putBack' ? 'scheduled' : 'notHeld');
    expect(world.settle(story).done).toBe(0);
  });

  test('taken away for one that is on site, and stopped before that was made: it is made, with no question', () => {
    const { story, world } = settled();
    const talk = 'driegesprek';
    const start = at('2026-12-02', '15:30');
    story.act('karin', { act: 'move', ...story.revision(talk), start, place: 'online' });
    world.settle(story);
    expect(story.moment(talk).calendar?.madeOnline).toBe(true);
    story.act('karin', { act: 'move', ...story.revision(talk), start, place: 'onsite' });
    delete world.events[talk];
    world.settle(story);
    expect(story.moment(talk).question).toBeUndefined();
    expect(world.keys('question')).toEqual([]);
    expect(world.events[talk]).toMatchObject({ start });
    expect(world.events[talk]?.joinUrl).toBeUndefined();
    expect(story.moment(talk).calendar?.eventId).toBe(world.events[talk]?.eventId);
    expect(world.settle(story).done).toBe(0);
  });

  test('deleted and restored from the bin it asks nothing any more', () => {
    const { story, world } = settled();
    const event = world.events[moment];
    if (!event) throw new Error('No event');
    delete world.events[moment];
    world.settle(story);
    world.events[moment] = event;
    world.settle(story);
    expect(story.moment(moment).question).toBeUndefined();
  });

  test('an event that was made before a crash is found by its key and taken over', () => {
    const { story, world } = settled();
    const { calendar: _, ...unlinked } = story.moment(moment);
    const moments = story.trajectory.moments.map((one) => (one.id === moment ? unlinked : one));
    story.trajectory = { ...story.trajectory, moments };
    expect(world.settle(story).done).toBe(0);
    expect(story.moment(moment).calendar).toMatchObject({ eventId: 'e1', invited: ['sanne'] });
  });
});

describe('answers from Outlook', () => {
  const mail = 'sanne@school.test';

  test('count as answers, the later of two', () => {
    const { story, world } = settled();
    const proposedStart = at('2026-09-29', '16:00');
    const respondedAt = at('2026-09-11', '11:00');
    world.answer(moment, mail, { response: 'tentative', respondedAt, proposedStart });
    world.settle(story);
    expect(story.moment(moment).responses).toEqual([
      { by: 'sanne', answer: 'tentative', proposedStart, at: respondedAt, revision: 2 },
    ]);
    story
      .on('2026-09-11', '12:00')
      .act('sanne', { act: 'respond', ...story.revision(moment), answer: 'accepted' });
    world.settle(story);
    expect(story.moment(moment).responses).toMatchObject([{ answer: 'accepted' }]);
  });

  test('to an older time say nothing of the new one', () => {
    const { story, world } = settled();
    world.answer(moment, mail, { response: 'accepted', respondedAt: at('2026-09-11', '10:30') });
    story.on('2026-09-11', '11:00');
    story.act('karin', { act: 'move', ...story.revision(moment), start: at('2026-09-29', '16:00') });
    world.settle(story);
    world.answer(moment, mail, { response: 'accepted', respondedAt: at('2026-09-11', '10:30') });
    world.settle(story);
    expect(story.moment(moment).responses.filter((one) => one.revision === 3)).toEqual([]);
  });

  test('of a guest are not ours', () => {
    const { story, world } = settled();
    const event = world.events[moment];
    if (!event) throw new Error('No event');
    const guest = { mail: 'x@y.test', response: 'declined', respondedAt: story.now } as const;
    world.events[moment] = { ...event, attendees: [...event.attendees, guest] };
    world.settle(story);
    expect(story.moment(moment).responses).toEqual([]);
  });
});

describe('in the list', () => {
  const nonsense: readonly string[] = [];

  test('a secretary moves it: the event follows and both hear', () => {
    const { story, world } = settled();
    world.settle(story, [{ moment, editor: 'sec', start: at('2026-09-29', '16:00'), nonsense }]);
    expect(story.moment(moment).change).toMatchObject({ via: 'list', by: 'sec' });
    expect(world.events[moment]?.start).toBe(at('2026-09-29', '16:00'));
    expect(world.keys('changed')).toEqual([`changed/${moment}/3/sanne`, `changed/${moment}/3/karin`]);
  });

  test('called off, and on again', () => {
    const { story, world } = settled();
    world.settle(story, [{ moment, calledOff: true, nonsense }]);
    expect(story.moment(moment)).toMatchObject({ state: 'notHeld', reason: 'cancelled' });
    expect(world.events[moment]).toBeUndefined();
    world.settle(story, [{ moment, calledOff: false, nonsense }]);
    expect(story.moment(moment).state).toBe('scheduled');
    expect(story.moment(moment).reason).toBeUndefined();
    expect(world.events[moment]).toBeDefined();
  });

  test('what does not go through is put back as that where it would stand on the wrong side of another', () => {
    const { story, world } = settled();
    world.settle(story, [{ moment, calledOff: true, nonsense }]);
    const visit = 'c2.groepsbezoek';
    story.act('karin', { act: 'move', ...story.revision(visit), start: at('2026-09-25', '09:00') });
    world.settle(story);
    world.settle(story, [{ moment, calledOff: false, nonsense }]);
    expect(world.putBack).toMatchObject([{ moment, columns: ['calledOff'] }]);
    expect(story.moment(moment).state).toBe('notHeld');
  });

  test('a room is taken over and told to nobody', () => {
    const { story, world } = settled();
    world.settle(story, [{ moment: 'c2.groepsbezoek', room: 'Lokaal 3', nonsense }]);
    expect(world.events['c2.groepsbezoek']?.location).toBe('Lokaal 3');
    expect(world.keys('changed')).toEqual([]);
  });

  test('what is online has no room: one that somebody wrote there is put back, as the app refuses it', () => {
    const { story, world } = settled();
    const start = at('2026-09-29', '16:00');
    story.act('karin', { act: 'move', ...story.revision(moment), start, place: 'online' });
    world.settle(story, [{ moment, editor: 'sec', room: 'Lokaal 3', nonsense }]);
    expect(world.putBack).toEqual([{ moment, editor: 'sec', via: 'list', columns: ['room'] }]);
    expect(story.moment(moment).room).toBeUndefined();
  });

  test.each([
    [{ start: at('2026-10-20', '15:30') }, ['start']],
    [{ start: at('2026-09-01', '15:30') }, ['start']],
    [{ start: at('2026-09-29', '03:00') }, ['start']],
    [{ start: at('2026-10-14', '15:30') }, ['start']],
    [{ nonsense: ['Titel'] }, ['Titel']],
    [{ room: 'L'.repeat(61) }, ['room']],
    [{ room: 'Sanne is ziek' }, ['room']],
    [{ room: 'lokaal 3, want Sanne is ziek' }, ['room']],
  ])('nonsense is put back and said: %o', (edit, columns) => {
    const { story, world } = settled();
    const before = story.moment(moment);
    world.settle(story, [{ moment, editor: 'sec', nonsense, ...edit }]);
    expect(world.putBack).toEqual([{ moment, editor: 'sec', via: 'list', columns }]);
    expect(story.moment(moment)).toEqual(before);
    expect(logged(story)).toBe('rowPutBack');
  });

  test('what was held has no other time any more', () => {
    const { story, world } = settled();
    story.closes(moment, ['coTeachingVerslag']);
    world.settle(story, [{ moment, start: at('2026-09-30', '16:00'), nonsense }]);
    expect(world.putBack).toMatchObject([{ columns: ['start'] }]);
    world.settle(story, [{ moment, calledOff: true, nonsense }]);
    expect(world.putBack).toMatchObject([{ columns: ['calledOff'] }]);
  });
});

describe('both at once', () => {
  const inCalendar = at('2026-09-29', '16:00');
  const inList = at('2026-09-30', '16:00');

  test.each(['takeCalendar', 'takeList'] as const)('the coach is asked, and %s is done', (choice) => {
    const { story, world } = settled();
    world.drag(moment, inCalendar);
    world.settle(story, [{ moment, start: inList, nonsense: [] }]);
    expect(story.moment(moment)).toMatchObject({
      start: at('2026-09-28'),
      question: { kind: 'bothMoved', calendarStart: inCalendar, listStart: inList },
    });
    expect(world.settle(story).done).toBe(0);
    story.act('karin', { act: 'answerQuestion', ...story.revision(moment), choice });
    world.settle(story);
    const chosen = choice === 'takeCalendar' ? inCalendar : inList;
    expect(story.moment(moment).start).toBe(chosen);
    expect(world.events[moment]?.start).toBe(chosen);
    expect(world.settle(story).done).toBe(0);
  });

  test('to the same time there is nothing to ask', () => {
    const { story, world } = settled();
    world.drag(moment, inCalendar);
    world.settle(story, [{ moment, start: inCalendar, nonsense: [] }]);
    expect(story.moment(moment).question).toBeUndefined();
    expect(story.moment(moment).start).toBe(inCalendar);
  });

  test('moved in the app while it was dragged', () => {
    const { story, world } = settled();
    world.drag(moment, inCalendar);
    story.act('karin', { act: 'move', ...story.revision(moment), start: inList });
    world.settle(story);
    expect(story.moment(moment).question).toMatchObject({ calendarStart: inCalendar, listStart: inList });
    expect(world.events[moment]?.start).toBe(inCalendar);
  });
});
