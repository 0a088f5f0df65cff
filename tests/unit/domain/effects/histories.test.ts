import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { maySend } from '../../../../domain/calendar/quiet-hours.ts';
import { officeRoster } from '../../../../domain/calendar/working-hours.ts';
import { decide } from '../../../../domain/decide.ts';
import { desiredEvents } from '../../../../domain/effects/events.ts';
import { reconcile } from '../../../../domain/effects/reconcile.ts';
import {
  type SettingId,
  type Settings,
  settingIds,
  settingRules,
} from '../../../../domain/settings/settings.ts';
import { at, calendar, type Name, Story, situationAt, valuesOf, wholePlan } from '../acts/story.ts';
import { contextOf, inSessions } from './due.ts';
import { World } from './world.ts';

/** Something that happens: a person acts, somebody does something in Outlook or the lists, or time passes. */
type Happening =
  | { readonly kind: 'act'; readonly by: Name; readonly act: (story: Story) => Act }
  | { readonly kind: 'drag'; readonly moment: string; readonly start: string }
  | { readonly kind: 'delete'; readonly moment: string }
  | { readonly kind: 'edit'; readonly moment: string; readonly start?: string; readonly calledOff?: boolean }
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'unreachable'; readonly person: Name }
  /** The board says other numbers. */
  | { readonly kind: 'numbers'; readonly settings: Settings };

const moments = ['klikgesprek', 'c1.coTeaching', 'c2.groepsbezoek', 'c3.nabespreking', 'tussenevaluatie'];
const moment = fc.constantFrom(...moments);
const start = fc
  .record({
    day: fc.integer({ min: 0, max: 80 }),
    time: fc.constantFrom('07:30', '09:00', '15:30', '16:45', '19:00'),
  })
  .map(({ day, time }) => at(Temporal.PlainDate.from('2026-09-05').add({ days: day }).toString(), time));
const kind = fc.constantFrom('coTeaching', 'groepsbezoek', 'nabespreking');
const by = fc.constantFrom<Name>('sanne', 'karin', 'paul', 'els', 'joke');
const reason = fc.constantFrom('moved', 'cancelled', 'schoolClosed');

const revisionOf = (story: Story, id: string) => ({ moment: id, revision: story.moment(id).revision });
type Asked = (story: Story) => Act;
const acts: fc.Arbitrary<Asked> = fc.oneof<fc.Arbitrary<Asked>[]>(
  fc.constant<Asked>(() => ({ act: 'markDiscussed' })),
  fc.constant<Asked>(() => ({ act: 'undoDiscussed' })),
  fc.constant<Asked>(() => ({ act: 'seeGoals' })),
  fc.constant<Asked>((story) => ({
    act: 'confirmPlan',
    moments: wholePlan(story.trajectory),
  })),
  fc.boolean().map((goOn) => () => ({ act: 'matchAnswer', goOn }) as const),
  fc.record({ moment, start }).map((one) => (story: Story) => ({
    act: 'move',
    ...revisionOf(story, one.moment),
    start: one.start,
  })),
  fc
    .record({
      moment,
      start: fc.option(start),
      durationMin: fc.constantFrom(20, 45, 90),
      step: fc.option(kind),
    })
    .map((one) => (story: Story) => ({
      ...{ act: 'move', ...revisionOf(story, one.moment), durationMin: one.durationMin },
      start: one.start ?? story.moment(one.moment).start ?? at('2026-09-28'),
      ...(one.step ? { step: one.step } : {}),
    })),
  fc.record({ moment, reason }).map((one) => (story: Story) => ({
    act: 'callOff',
    ...revisionOf(story, one.moment),
    reason: one.reason,
  })),
  moment.map((id) => (story: Story) => ({ act: 'restore', ...revisionOf(story, id) })),
  fc.record({ moment, held: fc.boolean() }).map((one) => (story: Story) => ({
    act: 'held',
    ...revisionOf(story, one.moment),
    held: one.held,
  })),
  fc.record({ moment, start: fc.option(start, { nil: undefined }) }).map((one) => (story: Story) => ({
    act: 'respond',
    ...revisionOf(story, one.moment),
    answer: 'declined',
    ...(one.start ? { proposedStart: one.start } : {}),
  })),
  moment.map((id) => (story: Story) => ({
    act: 'answerProposal',
    ...revisionOf(story, id),
    proposer: 'sanne',
    accept: true,
  })),
  fc
    .record({
      moment,
      times: fc.uniqueArray(start, { minLength: 1, maxLength: 2 }),
      people: fc.subarray(['sanne', 'paul', 'els'], { minLength: 1 }),
    })
    .map(({ moment: id, ...asked }) => (story: Story) => ({
      act: 'askTimes',
      ...revisionOf(story, id),
      ...asked,
    })),
  fc.record({ moment, which: fc.nat(3) }).map(({ moment: id, which }) => (story: Story) => {
    const { at: asked = '', times = [] } = story.moment(id).poll ?? {};
    const can = times.filter((_, index) => (which >> index) % 2 === 1);
    return { act: 'answerTimes', ...revisionOf(story, id), asked, can };
  }),
  moment.map((id) => (story: Story) => ({
    act: 'endPoll',
    ...revisionOf(story, id),
    asked: story.moment(id).poll?.at ?? '',
  })),
  fc
    .record({ moment, choice: fc.constantFrom('takeCalendar', 'takeList', 'putBack', 'callOff') })
    .map((one) => (story: Story) => ({
      act: 'answerQuestion',
      ...revisionOf(story, one.moment),
      choice: one.choice,
    })),
  fc
    .constantFrom('klikverslag', 'coTeachingVerslag', 'lesvoorbereiding', 'rapportage')
    .chain((kind) =>
      moment.map((id) => () => ({ act: 'submit', kind, moment: id, values: valuesOf[kind] ?? {} }) as const),
    ),
  fc.constant<Asked>(() => ({ act: 'stop' })),
);

/** Any that a board can say. */
const numbers: fc.Arbitrary<Settings> = fc.record(
  mapped(({ min, max, step = 1 }) =>
    fc.integer({ min: 0, max: Math.floor((max - min) / step) }).map((steps) => min + steps * step),
  ),
);

function mapped<T>(make: (rule: (typeof settingRules)[SettingId]) => T): Record<SettingId, T> {
  return Object.fromEntries(settingIds.map((id) => [id, make(settingRules[id])])) as Record<SettingId, T>;
}

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('act' as const), by, act: acts }), weight: 5 },
  {
    arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 200 }) }),
    weight: 4,
  },
  { arbitrary: fc.record({ kind: fc.constant('drag' as const), moment, start }), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant('delete' as const), moment }), weight: 1 },
  {
    arbitrary: fc.oneof(
      fc.record({ kind: fc.constant('edit' as const), moment, start }),
      fc.record({ kind: fc.constant('edit' as const), moment, calledOff: fc.boolean() }),
    ),
    weight: 1,
  },
  { arbitrary: fc.record({ kind: fc.constant('unreachable' as const), person: by }), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant('numbers' as const), settings: numbers }), weight: 1 },
);

/** From which histories begin: hardly begun, booked, or under way. */
const beginning = fc.constantFrom<(story: Story) => Story>(
  (story) => story,
  (story) => story.planned(),
  (story) => story.running().closes('klikgesprek', ['klikverslag']),
);

function happen(one: Happening, story: Story, world: World): void {
  switch (one.kind) {
    case 'act': {
      const act = one.act(story);
      const decided = decide(story.trajectory, act, viewerOf(one.by, ''), {
        ...situationAt(story.now),
        settings: world.settings,
      });
      if (decided.ok) story.trajectory = decided.value;
      break;
    }
    case 'drag':
      if (world.events[one.moment]) world.drag(one.moment, one.start);
      break;
    case 'delete':
      delete world.events[one.moment];
      break;
    case 'edit':
      world.settle(story, [{ ...one, nonsense: [] }]);
      break;
    case 'wait': {
      const then = Temporal.Instant.from(story.now).add({ hours: one.hours });
      const local = then.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime();
      story.on(local.toPlainDate().toString(), local.toPlainTime().toString());
      break;
    }
    case 'unreachable':
      world.unreachable = world.unreachable.includes(one.person) ? [] : [one.person];
      break;
    case 'numbers':
      world.settings = one.settings;
  }
}

const office = officeRoster();
const runs = { numRuns: 40 };

test('whatever happens: settling twice is settling once, in time, to whom it concerns, and never for nothing', () => {
  fc.assert(
    fc.property(beginning, fc.array(happening, { minLength: 4, maxLength: 14 }), (begin, happenings) => {
      const story = begin(new Story(inSessions, 'karin'));
      const world = new World();
      for (const one of happenings) {
        happen(one, story, world);
        const before = world.sent.length;
        world.settle(story);
        const isDiscussed = story.trajectory.discussed !== undefined;
        for (const sent of world.sent.slice(before)) {
          const { sendUntilHour } = world.settings;
          const may = maySend(calendar, office, Temporal.Instant.from(sent.at), sendUntilHour);
          expect(may, `quiet: ${sent.key}`).toBe(true);
          expect(sent.to === 'sanne' && !isDiscussed, `too early: ${sent.key}`).toBe(false);
          expect(world.unreachable, sent.key).not.toContain(sent.to);
          noGhost(sent.card, story);
        }
        expect(world.settle(story).done).toBe(0);
        noGhostEvents(story, world);
        noneTwice(world);
      }
    }),
    runs,
  );
}, 120_000);

/** Nothing is announced of what does not go through, and nothing asked about it. */
function noGhost(card: { readonly card: string; readonly moment?: string }, story: Story): void {
  if (
    card.moment === undefined ||
    !['prepare', 'reminder', 'join', 'verslag', 'verslagOpen'].includes(card.card)
  )
    return;
  expect(['scheduled', 'held'], card.card).toContain(story.moment(card.moment).state);
}

/** What is to come in the calendar is what is scheduled, at that time; whatever was asked about is left alone. */
function noGhostEvents(story: Story, world: World): void {
  const { moments: all, stage } = story.trajectory;
  for (const one of all) {
    const event = world.events[one.id];
    if (one.question || !event || event.end <= story.now || one.state === 'held') continue;
    expect(one.state, `${one.id} in ${stage}`).toBe('scheduled');
    expect(Temporal.Instant.compare(event.start, one.start as string)).toBe(0);
    const lasts = Temporal.Instant.from(event.start).until(event.end).total('minutes');
    expect(lasts, one.id).toBe(one.durationMin);
    if (one.place === 'onsite') expect(event.joinUrl, one.id).toBeUndefined();
  }
  expect(desiredEvents(story.trajectory, world.events, world.context(story.now))).toEqual([]);
}

/** Whatever the board said meanwhile: of one time nobody hears the same twice, and of an open verslag twice at the most. */
function noneTwice({ sent }: World): void {
  const heard = Map.groupBy(sent, ({ to, card: { card, moment, revision } }) =>
    [card, moment, revision, to].join(' '),
  );
  for (const [what, all] of heard) {
    const most = { prepare: 1, reminder: 1, join: 1, verslag: 1, verslagOpen: 2 }[what.split(' ')[0]!];
    if (most !== undefined) expect(all.length, what).toBeLessThanOrEqual(most);
  }
}

test('holding rows against events twice is doing it once', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.record({ kind: fc.constant('drag' as const), moment, start }),
          fc.record({ kind: fc.constant('delete' as const), moment }),
        ),
        { maxLength: 4 },
      ),
      fc.array(fc.record({ moment, start, nonsense: fc.constant([]) }), { maxLength: 3 }),
      (outlook, edits) => {
        const story = new Story(inSessions).running();
        const world = new World();
        world.settle(story);
        for (const one of outlook) happen(one, story, world);
        const context = { ...contextOf(story), entry: 'once' };
        const once = reconcile(story.trajectory, edits, world.events, context);
        const twice = reconcile(once.trajectory, [], world.events, { ...context, entry: 'twice' });
        expect(twice.trajectory).toBe(once.trajectory);
        expect(twice.putBack).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
