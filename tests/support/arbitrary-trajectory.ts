import fc from 'fast-check';
import type { Document } from '../../domain/trajectory/document.ts';
import type { Moment } from '../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../domain/trajectory/trajectory.ts';

/** Any trajectory that the types allow: not a sensible one, but with every field, and text of every kind. */

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ' ', "O'Brien & <Zn>", 'nul \u0000', '\ud83d', '🎓'.repeat(5), ' spatie '),
);
const person = fc.uuid();
const minute = fc
  .integer({ min: 0, max: 2_000_000 })
  .map((n) => new Date(Date.UTC(2026, 7, 1) + n * 60_000).toISOString().replace('.000Z', 'Z'));
const day = minute.map((instant) => instant.slice(0, 10));
const byAt = fc.record({ by: person, at: minute });

const change = fc.record(
  {
    at: minute,
    by: person,
    via: fc.constantFrom('app', 'calendar', 'list'),
    was: fc.record(
      {
        ...{ state: fc.constantFrom('proposed', 'scheduled'), start: minute, place: fc.constant('online') },
        durationMin: fc.integer({ min: 5, max: 240 }),
        step: fc.constantFrom('klikgesprek', 'groepsbezoek'),
      },
      { requiredKeys: ['state', 'place'] },
    ),
  },
  { requiredKeys: ['at', 'via', 'was'] },
);
const response = fc.record(
  {
    by: person,
    answer: fc.constantFrom('accepted', 'declined'),
    proposedStart: minute,
    at: minute,
    revision: fc.nat(9),
  },
  { requiredKeys: ['by', 'answer', 'at', 'revision'] },
);
const poll = fc.record({
  ...{ by: person, at: minute, revision: fc.nat(9) },
  times: fc.array(minute, { maxLength: 3 }),
  asked: fc.array(person, { maxLength: 2 }),
  answers: fc.array(fc.record({ by: person, at: minute, can: fc.array(minute, { maxLength: 2 }) }), {
    maxLength: 2,
  }),
});
const link = fc.record(
  {
    ...{ organiser: person, eventId: fc.string(), changeKey: fc.string(), start: minute, end: minute },
    ...{
      madeOnline: fc.constant(true),
      location: fc.string(),
      joinUrl: fc.webUrl(),
      generation: fc.nat(4),
      invited: fc.array(person, { maxLength: 2 }),
    },
  },
  { requiredKeys: ['organiser', 'eventId', 'changeKey', 'start', 'end', 'generation', 'invited'] },
);
const momentOf = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      step: fc.constantFrom('klikgesprek', 'groepsbezoek', 'something'),
      cycle: fc.nat(5),
      state: fc.constantFrom('proposed', 'scheduled', 'held', 'notHeld', 'dropped'),
      reason: fc.constantFrom('moved', 'cancelled', 'schoolClosed'),
      start: minute,
      durationMin: fc.integer({ min: 5, max: 120 }),
      place: fc.constantFrom('online', 'onsite', 'desk'),
      room: text,
      attendees: fc.array(fc.record({ person, required: fc.boolean() }), { maxLength: 3 }),
      pinned: fc.boolean(),
      revision: fc.nat(9),
      change,
      responses: fc.array(response, { maxLength: 2 }),
      poll,
      calendar: link,
      question: fc.record({ kind: fc.constant('eventGone'), at: minute }),
      heldAt: minute,
    },
    {
      requiredKeys: [
        ...[
          'id',
          'step',
          'cycle',
          'state',
          'durationMin',
          'place',
          'attendees',
          'pinned',
          'revision',
          'responses',
        ],
      ] as never[],
    },
  ) as unknown as fc.Arbitrary<Moment>;

const documentOf = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      kind: fc.constantFrom('verslag', 'rapportage'),
      momentId: fc.constant('m0'),
      version: fc.integer({ min: 1, max: 3 }),
      author: person,
      subject: person,
      at: minute,
      values: fc.dictionary(
        fc.string({ minLength: 1, maxLength: 8 }).filter((key) => key !== '__proto__'),
        fc.oneof(text, fc.array(text, { maxLength: 2 })),
        { maxKeys: 4, noNullPrototype: true },
      ),
      state: fc.constantFrom('recorded', 'reading', 'delivered'),
      reactUntil: minute,
      reaction: fc.record({ by: person, text, at: minute }),
      deliveredAt: minute,
      hash: fc.string(),
      readBy: fc.array(byAt, { maxLength: 2 }),
      withdrawnAt: minute,
    },
    {
      requiredKeys: [
        'id',
        'kind',
        'version',
        'author',
        'subject',
        'at',
        'values',
        'state',
        'readBy',
      ] as never[],
    },
  ) as unknown as fc.Arbitrary<Document>;

/** `id` stays what it is, everything else is arbitrary; moments, documents and log entries have ids of their own. */
export function arbitraryTrajectory(id: string): fc.Arbitrary<Trajectory> {
  const several = <T>(prefix: string, one: (each: string) => fc.Arbitrary<T>, most: number) =>
    fc.nat(most).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => one(`${prefix}${i}`))));
  const logEntry = (entry: string) =>
    fc.record(
      {
        id: fc.constant(entry),
        at: minute,
        by: fc.oneof(person, fc.constant('system')),
        what: fc.string(),
        about: fc.string(),
        detail: fc.constant({ was: '2026-11-23T08:30:00Z' }),
      },
      { requiredKeys: ['id', 'at', 'by', 'what'] },
    );
  return fc.record(
    {
      id: fc.constant(id),
      template: fc.constant({ id: 'verbetertraject', version: 1 }),
      schoolId: fc.string(),
      stage: fc.constantFrom('draft', 'running', 'completed'),
      startsOn: day,
      months: fc.integer({ min: 1, max: 12 }),
      options: fc.constant({ nuMeting: true, pattern: 'cycles' }),
      participants: fc.array(
        fc.record(
          {
            person,
            role: fc.constantFrom('teacher', 'coach'),
            name: text,
            mail: text,
            from: day,
            until: day,
            external: fc.boolean(),
          },
          { requiredKeys: ['person', 'role', 'name', 'mail', 'external'] },
        ),
        { maxLength: 4 },
      ),
      goals: fc.array(fc.record({ id: fc.string(), text, appraisedOn: day, revision: fc.nat(3) }), {
        maxLength: 2,
      }),
      goalProposal: fc.record({
        goals: fc.constant([]),
        proposedBy: person,
        at: minute,
        agreed: fc.array(byAt, { maxLength: 2 }),
      }),
      goalsSeen: fc.array(byAt, { maxLength: 2 }),
      discussed: byAt,
      matchAnswers: fc.array(fc.record({ by: person, goOn: fc.boolean(), at: minute }), { maxLength: 2 }),
      moments: several('m', momentOf, 5),
      documents: several('d', documentOf, 3),
      films: fc.array(
        fc.record(
          {
            momentId: fc.constant('m0'),
            reference: fc.webUrl(),
            marks: fc.array(fc.record({ second: fc.nat(), focus: text, note: text }), { maxLength: 2 }),
            deleteOn: day,
          },
          { requiredKeys: ['momentId', 'marks'] },
        ),
        { maxLength: 2 },
      ),
      log: several('l', logEntry, 6),
      ended: fc.record({ on: day, by: person, early: fc.boolean() }),
    },
    {
      requiredKeys: [
        ...['id', 'template', 'schoolId', 'stage', 'startsOn', 'months', 'options', 'participants', 'goals'],
        ...['goalsSeen', 'matchAnswers', 'moments', 'documents', 'films', 'log'],
      ] as never[],
    },
  ) as unknown as fc.Arbitrary<Trajectory>;
}
