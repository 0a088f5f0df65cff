import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { templates } from '../../../domain/templates/catalogue.ts';
import { notHeldReasons } from '../../../domain/trajectory/moment.ts';

/*
 * What must be so of the JSON in a trajectory's row before anything looks at it: somebody may have edited it into
 * something that is JSON and no trajectory. It names all that `Head` has, which `tests/unit/graph/head-shape.test.ts` has
 * the compiler hold; what else stands there is let through, for a later version of the app may have written more.
 */

const text = z.string();
const day = text.refine((value) => isIn(value, Temporal.PlainDate.from));
const instant = text.refine((value) => isIn(value, Temporal.Instant.from));
const number = z.number();
const said = z.object({ by: text, at: instant });
const saids = z.array(said);

const state = z.enum(['proposed', 'scheduled', 'held', 'notHeld', 'dropped']);
const place = z.enum(['online', 'onsite', 'desk']);

const change = z.object({
  ...{ at: instant, by: text.optional(), via: z.enum(['app', 'calendar', 'list']) },
  was: z.object({
    ...{ state, place, start: instant.optional(), durationMin: number.optional(), step: text.optional() },
  }),
});

const response = z.object({
  ...{ by: text, at: instant, revision: number, proposedStart: instant.optional() },
  answer: z.enum(['accepted', 'tentative', 'declined']),
  answered: z.object({ accepted: z.boolean(), at: instant }).optional(),
});

const poll = z.object({
  ...{ by: text, at: instant, revision: number, times: z.array(instant), asked: z.array(text) },
  answers: z.array(said.extend({ can: z.array(text) })),
});

const calendar = z.object({
  ...{ organiser: text, eventId: text, changeKey: text, generation: number, invited: z.array(text) },
  ...{ start: instant, end: instant, location: text.optional(), room: text.optional() },
  ...{ joinUrl: text.optional(), madeOnline: z.literal(true).optional() },
});

const question = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('eventGone'), at: instant }),
  z.object({ kind: z.literal('bothMoved'), at: instant, calendarStart: instant, listStart: instant }),
]);

const moment = z.object({
  ...{ id: text, step: text, cycle: number, state, reason: z.enum(notHeldReasons).optional() },
  ...{ start: instant.optional(), durationMin: number, place, around: day.optional(), room: text.optional() },
  attendees: z.array(z.object({ person: text, required: z.boolean() })),
  attendance: z.array(said.extend({ person: text, attended: z.boolean(), invited: z.boolean() })).optional(),
  ...{ takenOverBy: z.array(text).optional(), busyThen: z.array(text).optional() },
  ...{ inOwnDays: text.optional(), pinned: z.boolean(), revision: number, change: change.optional() },
  ...{ responses: z.array(response), poll: poll.optional(), calendar: calendar.optional() },
  ...{ question: question.optional(), heldAt: instant.optional() },
});

const document = z.object({
  ...{ id: text, kind: text, momentId: text.optional(), version: number, author: text, subject: text },
  ...{ at: instant, state: z.enum(['recorded', 'reading', 'delivered']), reactUntil: instant.optional() },
  reaction: said.extend({ text }).optional(),
  ...{ deliveredAt: instant.optional(), hash: text.optional(), withdrawnAt: instant.optional() },
  ...{ readBy: saids, agreed: saids.optional(), discussed: said.optional() },
  released: z.object({ release: text, to: text }).optional(),
  text: text.optional(),
});

const release = z.object({
  ...{ id: text, document: text, to: text, at: instant, passages: z.array(text).optional() },
  excerpt: z.object({ agreed: z.boolean(), at: instant }).optional(),
  ...{ deliverFrom: instant, takenBackAt: instant.optional(), deliveredAt: instant.optional() },
  ...{ hash: text.optional(), readBy: saids },
});

const film = z.object({
  ...{ momentId: text, basisChecked: said.optional(), reference: text.optional() },
  marks: z.array(z.object({ second: number, focus: text, note: text })),
  ...{ deleteOn: day.optional(), deleted: said.optional() },
});

const participant = z.object({
  ...{ person: text, name: text, mail: text, external: z.boolean(), track: text.optional() },
  role: z.enum(['teacher', 'coach', 'leidinggevende', 'schoolleiding', 'maatje', 'bestuur']),
  ...{ from: day.optional(), until: day.optional() },
});

const pause = z.object({
  ...{ from: day, until: day.optional(), agreedUntil: day.optional(), newEnd: day.optional() },
  ...{ at: instant, resumedAt: instant.optional(), by: text, undated: z.array(text).optional() },
  was: z.enum(['discussed', 'acquainting', 'running', 'awaitingCoach']),
});

const goal = z.object({ id: text, text, appraisedOn: text.optional(), revision: number });
const goalFields = z.object({
  ...{ goals: z.array(goal), proposedBy: text, at: instant, document: text.optional() },
  ...{ agreed: saids, doubted: saids.optional(), first: z.literal(true).optional() },
});
type Proposed = z.infer<typeof goalFields> & { readonly replaces?: Proposed | undefined };
const goalSet: z.ZodType<Proposed> = goalFields.extend({ replaces: z.lazy(() => goalSet.optional()) });
const logEntry = z.object({
  ...{ id: text, at: instant, by: text, what: text, about: text.optional() },
  detail: z.record(text, text).optional(),
});

/** What a head says of itself. */
export const saidShape = z.object({ version: number, place: text.optional(), seal: text.optional() });

/** The JSON of a trajectory's row: its documents without their texts, and the end of its log. */
export const headShape = z.object({
  id: text,
  template: z
    .object({ id: text, version: number })
    .refine(({ id, version }) => templates.some((one) => one.id === id && one.version === version)),
  schoolId: text,
  stage: z.enum([
    ...(['draft', 'discussed', 'acquainting', 'running'] as const),
    ...(['awaitingCoach', 'paused', 'completed', 'stopped'] as const),
  ]),
  startsOn: day,
  months: z.union([number, z.literal('schoolYear')]),
  options: z.record(text, z.union([text, z.boolean(), number])),
  participants: z.array(participant),
  goals: z.array(goal),
  goalProposal: goalSet.optional(),
  goalsSeen: saids,
  discussed: said.optional(),
  matchAnswers: z.array(said.extend({ goOn: z.boolean() })),
  moments: z.array(moment),
  documents: z.array(document),
  releases: z.array(release).optional(),
  settledAgreements: z.array(said.extend({ document: text, index: number })).optional(),
  films: z.array(film),
  log: z.array(logEntry),
  endAgreed: said.extend({ until: day }).optional(),
  pauses: z.array(pause).optional(),
  ended: z.object({ on: day, by: text, early: z.boolean() }).optional(),
  row: saidShape.optional(),
});

/** A row of the log's own list. */
export const logShape = z.array(logEntry);

function isIn(value: string, read: (value: string) => unknown): boolean {
  try {
    read(value);
    return true;
  } catch {
    return false;
  }
}
