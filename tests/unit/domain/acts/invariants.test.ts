import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { mayRead, maySee, maySeeMatchAnswer } from '../../../../domain/access/access.ts';
import { rolesOf, standingAt } from '../../../../domain/access/roles.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { canonical } from '../../../../domain/acts/deliver.ts';
import { elapse } from '../../../../domain/acts/elapse.ts';
import { inverse } from '../../../../domain/acts/inverse.ts';
import { decide } from '../../../../domain/decide.ts';
import { outOfOrder } from '../../../../domain/trajectory/order.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { digest, type Name, people, Story, situationAt, template, viewer } from './story.ts';
import { wish } from './wishes.ts';

const names = Object.keys(people) as Name[];
/** Hours pass, or all of the time until the next moment that is booked is over. */
const pause = fc.oneof(fc.nat(30), fc.constant('next' as const));
const deed = fc.record({ wish, pause });
const histories = fc.record({
  deeds: fc.array(deed, { minLength: 20, maxLength: 60 }),
  from: fc.constantFrom<(story: Story) => Story>(
    (story) => story,
    (story) => story.planned(),
    (story) => story.running(),
    (story) => story.running().on('2026-09-29'),
    (story) => story.running().closes('c1.nabespreking', ['nabespreking', 'rapportage']),
    (story) => story.guided(),
    (story) => story.guided().closes('driegesprek', ['drieverslag']).writes('karin', 'eindrapportage'),
  ),
});

function timePassed(story: Story, passed: number | 'next'): Temporal.Instant {
  const now = Temporal.Instant.from(story.now);
  if (passed !== 'next') return now.add({ hours: passed });
  const ends = story.trajectory.moments
    .filter((each) => each.state === 'scheduled' && each.start !== undefined)
    .map((each) => Temporal.Instant.from(each.start as string).add({ hours: 2 }))
    .filter((end) => Temporal.Instant.compare(end, now) > 0);
  return ends.sort(Temporal.Instant.compare)[0] ?? now;
}

test('whatever people do in whatever order, what was promised holds', () => {
  const done = new Map<string, number>();
  fc.assert(
    fc.property(histories, ({ deeds, from }) => {
      const story = from(new Story());
      for (const { wish: wanted, pause: passed } of deeds) {
        const now = timePassed(story, passed);
        const before = elapse(story.trajectory, situationAt(now.toString()));
        keeps(story.trajectory, before, now);
        expect(elapse(before, situationAt(now.toString()))).toBe(before);
        const act = wanted.act(before, now.toString());
        const person = wanted.by(before, now.toString(), act);
        const decided = decide(before, act, viewer(person), situationAt(now.toString()));
        const after = decided.ok ? decided.value : before;
        if (after !== before) done.set(act.act, (done.get(act.act) ?? 0) + 1);
        keeps(before, after, now);
        if (decided.ok) isHarmlessTwice(after, act, person, now);
        if (decided.ok) undoIsDecided(before, after, act, person, now);
        story.trajectory = after;
        story.now = now.toString();
      }
    }),
    { numRuns: 50 },
  );
  const acts = [...done.values()].reduce((sum, count) => sum + count, 0);
  expect(acts, 'something happened').toBeGreaterThan(150);
  expect(done.size, 'of many kinds').toBeGreaterThan(10);
}, 120_000);

function keeps(before: Trajectory, after: Trajectory, now: Temporal.Instant): void {
  if (after === before) return;
  for (const was of before.documents) {
    const is = after.documents.find((each) => each.id === was.id);
    expect(is, 'no version is ever gone').toBeDefined();
    expect(is?.values, 'no version is ever overwritten').toBe(was.values);
    if (was.state !== 'delivered') continue;
    expect({ ...is, readBy: [] }, 'what was delivered never changes').toEqual({ ...was, readBy: [] });
  }
  for (const document of after.documents.filter((each) => each.state === 'delivered')) {
    expect(document.hash).toBe(digest(canonical(document)));
  }
  for (const was of before.moments) {
    const is = after.moments.find((each) => each.id === was.id);
    if (after.stage === 'draft') continue;
    expect(is?.revision, 'revisions only count up').toBeGreaterThanOrEqual(was.revision);
    if (is && (is.start !== was.start || is.place !== was.place) && was.state === 'scheduled') {
      expect(is.revision).toBeGreaterThan(was.revision);
    }
  }
  const open = after.pauses?.filter(({ until }) => until === undefined) ?? [];
  const isPaused = after.stage === 'paused';
  expect(open.length, 'it stands still, or knows until when it did').toBe(isPaused ? 1 : 0);
  const order = { template, options: after.options };
  const scheduled = after.moments.filter((each) => each.state === 'scheduled');
  for (const moment of scheduled) {
    expect(moment.start, 'what is scheduled has a date').toBeDefined();
    expect(outOfOrder(moment, scheduled, order)?.id, 'what is booked keeps the order').toBeUndefined();
  }
  const standing = standingAt(after, template, now);
  const teacher = viewer('sanne');
  if (!after.discussed) {
    expect(maySee(teacher, standing), 'the bot never brings the news').toBe(false);
    expect(after.documents.some((each) => mayRead(teacher, each, standing))).toBe(false);
    expect(after.moments.some((each) => each.state === 'scheduled')).toBe(false);
  }
  if (!['running', 'paused', 'completed', 'stopped'].includes(after.stage)) {
    const booked = scheduled.map((each) => each.step).filter((step) => step !== template.matchStep);
    expect(booked, 'nothing behind the klikgesprek is booked before both said yes').toEqual([]);
  }
  for (const answer of after.matchAnswers) {
    for (const other of names.filter((each) => each !== answer.by)) {
      expect(maySeeMatchAnswer(viewer(other), answer.by, standing)).toBe(false);
    }
  }
  for (const document of after.documents) {
    const readers = names.filter((each) => mayRead(viewer(each), document, standing));
    for (const reader of readers) {
      expect(rolesOf(after, reader, standing.day), 'a stranger reads nothing').not.toEqual([]);
    }
    if (document.state === 'reading')
      expect(readers.filter((each) => each === 'paul' || each === 'els')).toEqual([]);
    if (document.kind === 'vaststelling' && document.state !== 'delivered') expect(readers).toEqual(['paul']);
  }
  expect(new Set(after.log.map((each) => each.id)).size, 'log ids are unique').toBe(after.log.length);
  expect(after.log.length).toBeGreaterThanOrEqual(before.log.length);
  expect(JSON.parse(JSON.stringify(after)), 'plain data').toEqual(after);
}

/** The same act sent again, by another click: never a change; refused only where it no longer says the same. */
function isHarmlessTwice(after: Trajectory, act: Act, person: Name, now: Temporal.Instant): void {
  const again = decide(after, act, viewer(person), situationAt(now.toString()));
  if (again.ok) expect(again.value, JSON.stringify(act)).toBe(after);
}

/** An undo that is offered is an act like any other: it may be refused, it never breaks anything. */
function undoIsDecided(
  before: Trajectory,
  after: Trajectory,
  act: Act,
  person: Name,
  now: Temporal.Instant,
): void {
  const undo = inverse(before, after, act);
  if (!undo) return;
  const undone = decide(after, undo, viewer(person), situationAt(now.toString()));
  if (undone.ok) keeps(after, undone.value, now);
}
