import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { changedEvent, newEvent } from '../../../../bot/graph/calendar/write-event.ts';
import { inverse } from '../../../../domain/acts/inverse.ts';
import { asAgreed } from '../../../../domain/effects/closed-calendars.ts';
import type { OwedContext } from '../../../../domain/effects/context.ts';
import { desiredEvents, eventsMadeAnew } from '../../../../domain/effects/events.ts';
import { reconcile } from '../../../../domain/effects/reconcile.ts';
import { linkEvents } from '../../../../domain/trajectory/calendar-links.ts';
import { locationOf, ROOM_LENGTH, roomIn } from '../../../../domain/trajectory/place-name.ts';
import { at, Story } from '../acts/story.ts';
import { World } from './world.ts';

class AtSchool extends World {
  schoolName = 'De Regenboog';
  override context(now: string): OwedContext {
    return { ...super.context(now), schoolName: this.schoolName };
  }
}

const visit = 'c1.groepsbezoek';
function settled() {
  const story = new Story().running();
  story.act('karin', { act: 'confirmPlan', moments: [] });
  const world = new AtSchool();
  world.settle(story);
  return { story, world };
}
const inOutlook = (world: World, location: string) => {
  world.events[visit] = { ...world.events[visit]!, location, changeKey: `typed ${location}` };
};

describe('where a visit is', () => {
  test('at the school, and in the room that somebody says, with nobody to answer anew', () => {
    const { story, world } = settled();
    expect(world.events[visit]?.location).toBe('De Regenboog');
    expect(world.events.klikgesprek?.location ?? '').toBe('');
    const before = story.trajectory;
    const { start, revision } = story.moment(visit);
    const act = { act: 'move', moment: visit, revision, start: start!, room: ' Lokaal\n3 ' } as const;
    story.act('karin', act);
    expect(story.moment(visit)).toMatchObject({ room: 'Lokaal 3', revision });
    world.settle(story);
    expect(world.events[visit]?.location).toBe('De Regenboog, Lokaal 3');
    expect(world.keys('changed')).toEqual([]);
    const undo = inverse(before, story.trajectory, act);
    expect(undo).toMatchObject({ act: 'move', room: '' });
    story.act('karin', undo!);
    expect(story.moment(visit).room).toBeUndefined();
  });

  test('too long a name is refused', () => {
    const { story } = settled();
    const { start, revision } = story.moment(visit);
    const room = 'x'.repeat(ROOM_LENGTH + 1);
    expect(story.refused('karin', { act: 'move', moment: visit, revision, start: start!, room })).toEqual([
      'tooLong at room',
    ]);
  });

  test.each([
    ['Lokaal 3', 'Lokaal 3'],
    ['de regenboog, gymzaal', 'gymzaal'],
    ['De Regenboog', undefined],
    ['De Regenboogzaal', 'De Regenboogzaal'],
    ['De Regenboog zaal 2', 'zaal 2'],
    ['', undefined],
    [`\u202e${'z'.repeat(400)}`, 'z'.repeat(ROOM_LENGTH)],
  ])('what she types in Outlook (%j) is the room from then on', (typed, room) => {
    const { story, world } = settled();
    inOutlook(world, typed);
    world.settle(story);
    expect(story.moment(visit).room).toBe(room);
    expect(world.events[visit]?.location).toBe(typed);
    expect(world.settle(story).done).toBe(0);
    expect(story.moment(visit).revision).toBe(settled().story.moment(visit).revision);
  });

  test('a mailbox that closes moves nothing and loses no room', () => {
    const { story, world } = settled();
    inOutlook(world, 'Lokaal 3');
    world.settle(story);
    const { calendar } = story.moment(visit);
    const seen = asAgreed(story.trajectory, new Set([calendar!.organiser]));
    expect(seen[visit]?.location).toBe('Lokaal 3');
    const context = { ...world.context(story.now), entry: 'closed' };
    expect(reconcile(story.trajectory, [], seen, context).trajectory).toBe(story.trajectory);
  });

  test('a room that she booked in Outlook stays booked, under its own name', () => {
    const { story, world } = settled();
    const room = { mail: 'b2@school.test', name: 'Zaal B2', isRoom: true, response: 'accepted' } as const;
    inOutlook(world, 'Zaal B2');
    world.events[visit] = { ...world.events[visit]!, attendees: [...world.events[visit]!.attendees, room] };
    world.settle(story);
    expect(story.moment(visit).room).toBe('Zaal B2');
    expect(world.events[visit]?.location).toBe('Zaal B2');
    expect(world.settle(story).done).toBe(0);
    const { start, revision } = story.moment(visit);
    story.act('karin', { act: 'move', moment: visit, revision, start: start!, room: 'Lokaal 3' });
    expect(world.settle(story).done).toBe(0);
    const later = Temporal.Instant.from(start!).add({ hours: 1 }).toString();
    story.act('karin', { act: 'move', ...story.revision(visit), start: later });
    const effects = desiredEvents(story.trajectory, world.events, world.context(story.now));
    const [effect] = effects.filter((one) => one.moment === visit);
    if (effect?.kind !== 'updateEvent') throw new Error('No update');
    const patch = changedEvent(effect.event);
    expect(patch).not.toHaveProperty('location');
    const resource = { emailAddress: { address: room.mail, name: room.name }, type: 'resource' };
    expect(patch).toMatchObject({ attendees: expect.arrayContaining([resource]) });
    world.settle(story);
    expect(story.moment(visit).room).toBe('Lokaal 3');
    expect(world.settle(story).done).toBe(0);
  });

  /** What is made in place of the event of a moment that goes, as it stood. */
  function anew(story: Story, world: AtSchool, moment: string) {
    const context = world.context(story.now);
    const [effect] = desiredEvents(story.trajectory, world.events, context).filter(
      (one) => one.moment === moment,
    );
    expect(effect?.kind).toBe('cancelEvent');
    const gone = linkEvents(story.trajectory, world.events, [{ kind: 'gone', moment }]);
    const [made, ...others] = eventsMadeAnew(gone, world.events, new Set([moment]), context);
    if (made?.kind !== 'createEvent') throw new Error('No event');
    expect(others).toEqual([]);
    return made.event;
  }
  const guest = { mail: 'ib@elders.test', response: 'accepted' } as const;
  const booked = { mail: 'b2@school.test', name: 'Zaal B2', isRoom: true, response: 'accepted' } as const;
  const invite = (world: World, moment: string) => {
    const { attendees, ...event } = world.events[moment]!;
    world.events[moment] = { ...event, attendees: [...attendees, guest, booked] };
  };
  const kept = [
    { mail: guest.mail, name: guest.mail, required: false },
    { mail: booked.mail, name: booked.name, required: false, isRoom: true },
  ];

  test('what was online and is at school now is made anew with whom and what she had added in Outlook', () => {
    const { story, world } = settled();
    const talk = 'driegesprek';
    const start = at('2026-12-02', '15:30');
    story.act('karin', { act: 'move', ...story.revision(talk), start, place: 'online' });
    world.settle(story);
    world.events[talk] = { ...world.events[talk]!, location: 'Microsoft Teams-vergadering; Zaal B2' };
    invite(world, talk);
    expect(world.settle(story).done).toBe(0);
    const before = world.events[talk].attendees.map(({ mail }) => mail);
    story.act('karin', { act: 'move', ...story.revision(talk), start, place: 'onsite' });
    const event = anew(story, world, talk);
    expect(event).toMatchObject({ online: false, location: 'De Regenboog' });
    expect(event.attendees.map(({ mail }) => mail)).toEqual(before);
    expect(event.attendees).toEqual(expect.arrayContaining(kept));
  });

  test('with another organiser it is made in her calendar with them as well', () => {
    const { story, world } = settled();
    inOutlook(world, 'Zaal B2');
    invite(world, visit);
    world.settle(story);
    world.events[visit] = { ...world.events[visit]!, organiser: 'wie-eerst' };
    const event = anew(story, world, visit);
    expect(event).toMatchObject({ organiser: 'karin', location: 'Zaal B2' });
    expect(event.attendees).toEqual(expect.arrayContaining(kept));
  });

  test('a school by another name is no room that somebody typed, and stands there from the next change on', () => {
    const { story, world } = settled();
    world.schoolName = 'De Nieuwe Naam';
    expect(world.settle(story).done).toBe(0);
    expect(world.events[visit]?.location).toBe('De Regenboog');
    expect(story.moment(visit).room).toBeUndefined();
    const { start, revision } = story.moment(visit);
    story.act('karin', { act: 'move', moment: visit, revision, start: start!, room: 'Lokaal 3' });
    world.settle(story);
    expect(world.events[visit]?.location).toBe('De Nieuwe Naam, Lokaal 3');
    world.schoolName = 'De Nieuwste Naam';
    expect(world.settle(story).done).toBe(0);
    story.act('karin', { act: 'move', moment: visit, revision, start: start!, room: '' });
    world.settle(story);
    expect(world.events[visit]?.location).toBe('De Nieuwste Naam');
  });

  test('what was made without a place has none written for the name of the school alone', () => {
    const { story, world } = settled();
    world.events[visit] = { ...world.events[visit]!, location: '' };
    const moments = story.trajectory.moments.map((one) => {
      if (one.id !== visit || !one.calendar) return one;
      const { location: _, room: __, ...calendar } = one.calendar;
      return { ...one, calendar };
    });
    story.trajectory = { ...story.trajectory, moments };
    expect(world.settle(story).done).toBe(0);
  });

  test('what is moved online leaves its place, and an online one keeps what Outlook wrote there', () => {
    const { story, world } = settled();
    const talk = 'driegesprek';
    expect(world.events[talk]?.location).toBe('De Regenboog');
    const start = at('2026-12-02', '15:30');
    story.act('karin', { act: 'move', ...story.revision(talk), start, place: 'online' });
    const [effect] = desiredEvents(story.trajectory, world.events, world.context(story.now));
    expect(effect).toMatchObject({ kind: 'updateEvent', event: { location: '', leavesPlace: true } });
    world.settle(story);
    world.events[talk] = { ...world.events[talk]!, location: 'Microsoft Teams-vergadering' };
    expect(world.settle(story).done).toBe(0);
    expect(story.moment(talk).room).toBeUndefined();
  });
});

test('a location is written when we have one or take ours away, and else left as it is', () => {
  const { story } = settled();
  const world = new AtSchool();
  const [effect] = desiredEvents(story.trajectory, {}, world.context(story.now));
  if (effect?.kind !== 'createEvent') throw new Error('No event');
  const event = { ...effect.event, location: '' };
  expect(changedEvent(event)).not.toHaveProperty('location');
  expect(changedEvent({ ...event, leavesPlace: true })).toMatchObject({ location: { displayName: '' } });
  expect(changedEvent({ ...event, location: 'L' })).toMatchObject({ location: { displayName: 'L' } });
  expect(newEvent(event, { href: 'https://x', label: 'x' })).toMatchObject({ location: { displayName: '' } });
});

test('whatever somebody types, what comes of it stands in the location that is written', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.constantFrom('', 'De Regenboog'), (typed, school) => {
      const room = roomIn(typed, school);
      expect(room.length).toBeLessThanOrEqual(ROOM_LENGTH);
      expect(room).not.toMatch(/[\n\r]/);
      expect(roomIn(locationOf(school, room), school)).toBe(room);
    }),
  );
});
