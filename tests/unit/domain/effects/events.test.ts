import { describe, expect, test } from 'vitest';
import { desiredEvents } from '../../../../domain/effects/events.ts';
import { organiserOf } from '../../../../domain/effects/organiser.ts';
import { at, Story, wholePlan } from '../acts/story.ts';
import { contextOf, inSessions, underWay, withMoment } from './due.ts';
import { World } from './world.ts';

function settled(story: Story): World {
  const world = new World();
  world.settle(story);
  return world;
}

const mails = (world: World, moment: string) => world.events[moment]?.attendees.map((one) => one.mail);

describe('what stands in the calendar', () => {
  test('only the klikgesprek, before both said yes', () => {
    expect(Object.keys(settled(new Story(inSessions)).events)).toEqual([]);
    expect(Object.keys(settled(new Story(inSessions).discussed()).events)).toEqual([]);
    expect(Object.keys(settled(new Story(inSessions).planned()).events)).toEqual(['klikgesprek']);
  });

  test('neutral, without a word of what it is for', () => {
    const story = underWay();
    const world = settled(story);
    const subjects = new Set(Object.values(world.events).map((one) => one.subject));
    expect([...subjects].sort()).toEqual(['Bezoek aan groep van Sanne Visser', 'Gesprek met Sanne Visser']);
    const [event] = desiredEvents(story.trajectory, {}, contextOf(story));
    expect(event).toMatchObject({
      kind: 'createEvent',
      event: {
        key: 't-1/c1.coTeaching',
        momentPath: 'traject/t-1/moment/c1.coTeaching',
        online: true,
        location: '',
      },
    });
  });

  test('the coming six weeks are invited, what lies beyond is kept free for the coach alone', () => {
    const story = underWay();
    const world = settled(story);
    expect(mails(world, 'tussenevaluatie')).toEqual([
      'paul@school.test',
      'els@school.test',
      'sanne@school.test',
    ]);
    expect(mails(world, 'driegesprek')).toEqual([]);
    expect(story.moment('driegesprek').calendar?.invited).toEqual([]);
    // Six weeks before falls in the herfst holiday: invited on the last afternoon before it.
    world.until(story, '2026-10-16', '17:00');
    expect(mails(world, 'driegesprek')).toEqual([]);
    world.until(story, '2026-10-16', '17:50');
    expect(mails(world, 'driegesprek')).toEqual(['sanne@school.test', 'paul@school.test']);
  });

  test('nu-meting is work and no meeting', () => {
    expect(Object.keys(settled(new Story().running()).events)).not.toContain('nuMeting');
  });
});

describe('when plans change', () => {
  test('it moves, and a second look has nothing to do', () => {
    const story = underWay();
    const world = settled(story);
    story.act('karin', { act: 'move', ...story.revision('c1.coTeaching'), start: at('2026-09-29', '16:00') });
    world.settle(story);
    expect(world.events['c1.coTeaching']).toMatchObject({ eventId: 'e1', start: at('2026-09-29', '16:00') });
    expect(desiredEvents(story.trajectory, world.events, contextOf(story))).toEqual([]);
  });

  test('what does not go through is taken out, and comes back as another event', () => {
    const story = underWay();
    const world = settled(story);
    const first = desiredEvents(underWay().trajectory, {}, contextOf(story))[0];
    story.act('karin', { act: 'callOff', ...story.revision('c1.coTeaching'), reason: 'cancelled' });
    world.settle(story);
    expect(world.events['c1.coTeaching']).toBeUndefined();
    story.act('karin', { act: 'restore', ...story.revision('c1.coTeaching') });
    const [again] = desiredEvents(story.trajectory, world.events, contextOf(story));
    expect(again).toMatchObject({ kind: 'createEvent', moment: 'c1.coTeaching' });
    const transactions = [first, again].map((one) => one?.kind === 'createEvent' && one.event.transactionId);
    expect(new Set(transactions).size).toBe(2);
  });

  test('from online to on site: its event goes with the way into it, and another comes; not so what somebody added', () => {
    const story = underWay();
    const world = settled(story);
    const first = world.events['c1.coTeaching'];
    expect(first?.joinUrl).toBeDefined();
    const visit = { step: 'groepsbezoek', start: at('2026-09-28', '09:00') };
    story.act('karin', { act: 'move', ...story.revision('c1.coTeaching'), ...visit });
    world.settle(story);
    world.settle(story);
    expect(world.cancelled).toEqual(['c1.coTeaching']);
    const { eventId, joinUrl, subject, start, end } = world.events['c1.coTeaching']!;
    expect(eventId).not.toBe(first?.eventId);
    expect({ joinUrl, subject, start, end }).toEqual({
      ...{ joinUrl: undefined, subject: 'Bezoek aan groep van Sanne Visser' },
      ...{ start: at('2026-09-28', '09:00'), end: at('2026-09-28', '10:00') },
    });
    expect(world.settle(story).done).toBe(0);
    // Who guides may put a way in into a visit of hers.
    const event = world.events['c1.coTeaching']!;
    world.events['c1.coTeaching'] = { ...event, joinUrl: 'https://teams.test/hers', changeKey: 'k-hers' };
    story.act('karin', { act: 'move', ...story.revision('c1.coTeaching'), ...visit, durationMin: 45 });
    world.settle(story);
    expect(world.cancelled).toEqual(['c1.coTeaching']);
    expect(world.events['c1.coTeaching']).toMatchObject({ joinUrl: expect.any(String), eventId });
  });

  test('another kind is told once, with what it was and what is to be brought now', () => {
    const story = underWay();
    const world = settled(story);
    const about = story.revision('c2.groepsbezoek');
    story.act('karin', { act: 'move', ...about, step: 'coTeaching', start: at('2026-10-05') });
    world.settle(story);
    world.settle(story);
    expect(world.keys('changed')).toEqual([`changed/c2.groepsbezoek/${about.revision + 1}/sanne`]);
    const shown = JSON.parse(world.shown.get(world.keys('changed')[0]!) ?? '{}');
    expect(shown).toMatchObject({
      title: { step: 'coTeaching' },
      notes: expect.arrayContaining(['kindChanged']),
    });
    expect(shown.facts).toEqual(
      expect.arrayContaining([
        { fact: 'wasKind', step: 'groepsbezoek', cycle: 2 },
        { fact: 'wasWhere', place: 'onsite' },
        { fact: 'bring', documents: ['lesvoorbereiding'] },
      ]),
    );
  });

  test('stopping takes out what is to come and leaves what was', () => {
    const story = underWay();
    const world = settled(story);
    story.closes('c1.coTeaching', ['coTeachingVerslag']);
    world.settle(story);
    story.act('paul', { act: 'stop' });
    world.settle(story);
    expect(Object.keys(world.events)).toEqual(['c1.coTeaching']);
    expect(world.cancelled).not.toContain('c1.coTeaching');
  });

  test('what was said afterwards not to have taken place stays where it was', () => {
    const story = underWay();
    const world = settled(story);
    story.on('2026-09-28', '17:00');
    story.act('karin', { act: 'held', ...story.revision('c1.coTeaching'), held: false, reason: 'moved' });
    world.settle(story);
    expect(world.cancelled).toEqual([]);
  });

  test('a guest whom the coach added in Outlook is not dropped', () => {
    const story = underWay();
    const world = settled(story);
    const event = world.events['c1.coTeaching'];
    if (!event) throw new Error('No event');
    const guest = { mail: 'stagiair@school.test', response: 'none' } as const;
    world.events['c1.coTeaching'] = { ...event, attendees: [...event.attendees, guest] };
    expect(desiredEvents(story.trajectory, world.events, contextOf(story))).toEqual([]);
    story.act('karin', { act: 'move', ...story.revision('c1.coTeaching'), start: at('2026-09-29', '16:00') });
    world.settle(story);
    expect(mails(world, 'c1.coTeaching')).toEqual(['sanne@school.test', 'stagiair@school.test']);
  });

  test('another coach: out of the calendar of the one, into that of the other', () => {
    const story = new Story(inSessions).planned();
    const world = settled(story);
    expect(world.events.klikgesprek?.organiser).toBe('karin');
    story.act('paul', {
      act: 'assignCoach',
      coach: { person: 'joke', name: 'Joke Smit', mail: 'joke@begeleiding.test', external: false },
    });
    world.settle(story);
    expect(world.events).toEqual({});
    const moments = wholePlan(story.trajectory);
    story.act('joke', { act: 'confirmPlan', moments });
    world.settle(story);
    expect(world.events.klikgesprek?.organiser).toBe('joke');
    expect(mails(world, 'klikgesprek')).toEqual(['sanne@school.test']);
  });
});

describe('who organises', () => {
  const external = (story: Story) => {
    const participants = story.trajectory.participants.map((one) =>
      one.role === 'coach' ? { ...one, external: true } : one,
    );
    story.trajectory = { ...story.trajectory, participants };
    return story;
  };

  test('the coach; without a mailbox here the planning mailbox, else the leidinggevende', () => {
    expect(organiserOf(underWay().trajectory)).toBe('karin');
    expect(organiserOf(external(underWay()).trajectory)).toBe('paul');
    expect(organiserOf(external(underWay()).trajectory, 'planning')).toBe('planning');
  });

  test('whoever is not there herself keeps nothing free for others', () => {
    const story = external(underWay());
    const world = settled(story);
    expect(mails(world, 'c1.coTeaching')).toEqual(['sanne@school.test', 'karin@begeleiding.test']);
    expect(Object.keys(world.events)).not.toContain('c5.nabespreking');
    expect(world.events.driegesprek?.organiser).toBe('paul');
  });
});

test('a question leaves the event alone until it is answered', () => {
  const story = underWay();
  const world = settled(story);
  const question = { kind: 'eventGone', at: story.now } as const;
  withMoment(story, 'c1.coTeaching', { question });
  delete world.events['c1.coTeaching'];
  expect(world.settle(story).done).toBe(1);
  expect(world.keys()).toContain(`question/c1.coTeaching/2@${story.now}/karin`);
  expect(world.events['c1.coTeaching']).toBeUndefined();
});
