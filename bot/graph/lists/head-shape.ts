import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { templates } from '../../../domain/templates/catalogue.ts';

/*
 * What must be so of the JSON in a trajectory's row before anything looks at it: somebody may have edited it into
 * something that is JSON and no trajectory. What is not named here is let through as it is; a later version of the app
 * may have written more.
 */

const text = z.string();
const day = text.refine((value) => isIn(value, Temporal.PlainDate.from));
const instant = text.refine((value) => isIn(value, Temporal.Instant.from));
const number = z.number();
const said = z.looseObject({ by: text, at: instant });

const moment = z.looseObject({
  ...{ id: text, step: text, cycle: number, durationMin: number, revision: number, pinned: z.boolean() },
  state: z.enum(['proposed', 'scheduled', 'held', 'notHeld', 'dropped']),
  place: z.enum(['online', 'onsite', 'desk']),
  start: instant.optional(),
  heldAt: instant.optional(),
  room: text.optional(),
  attendees: z.array(z.looseObject({ person: text, required: z.boolean() })),
  attendance: z.array(said.extend({ person: text, attended: z.boolean(), invited: z.boolean() })).optional(),
  takenOverBy: z.array(text).optional(),
  busyThen: z.array(text).optional(),
  change: z.looseObject({ at: instant, was: z.looseObject({ start: instant.optional() }) }).optional(),
  responses: z.array(
    z.looseObject({ by: text, at: instant, revision: number, proposedStart: instant.optional() }),
  ),
  poll: z
    .looseObject({
      times: z.array(instant),
      asked: z.array(text),
      answers: z.array(z.looseObject({ by: text, at: instant, can: z.array(text) })),
    })
    .optional(),
  calendar: z
    .looseObject({
      ...{ organiser: text, eventId: text, changeKey: text, generation: number },
      ...{ start: instant, end: instant, invited: z.array(text) },
    })
    .optional(),
  question: z.looseObject({ kind: text, at: instant }).optional(),
});

const document = z.looseObject({
  ...{ id: text, kind: text, version: number, author: text, subject: text, at: instant },
  state: z.enum(['recorded', 'reading', 'delivered']),
  momentId: text.optional(),
  readBy: z.array(said),
  ...{ reactUntil: instant.optional(), deliveredAt: instant.optional(), withdrawnAt: instant.optional() },
  reaction: z.looseObject({ by: text, text, at: instant }).optional(),
  agreed: z.array(said).optional(),
  discussed: said.optional(),
});

const goal = z.looseObject({ id: text, text, revision: number });
const goalSet = z.looseObject({
  ...{ goals: z.array(goal), proposedBy: text, at: instant, document: text.optional() },
  ...{ agreed: z.array(said), doubted: z.array(said).optional() },
  get replaces(): z.ZodType | undefined {
    return goalSet.optional();
  },
});
const logEntry = z.looseObject({ id: text, at: instant, by: text, what: text });

/** The JSON of a trajectory's row: its documents without their texts, and the end of its log. */
export const headShape = z.looseObject({
  id: text,
  template: z
    .looseObject({ id: text, version: number })
    .refine(({ id, version }) => templates.some((one) => one.id === id && one.version === version)),
  schoolId: text,
  stage: z.enum([
    ...(['draft', 'discussed', 'acquainting', 'running'] as const),
    ...(['awaitingCoach', 'paused', 'completed', 'stopped'] as const),
  ]),
  startsOn: day,
  months: z.union([number, z.literal('schoolYear')]),
  options: z.record(text, z.union([text, z.boolean(), number])),
  participants: z.array(
    z.looseObject({
      ...{ person: text, role: text, name: text, mail: text, external: z.boolean() },
      ...{ from: day.optional(), until: day.optional() },
    }),
  ),
  goals: z.array(goal),
  goalProposal: goalSet.optional(),
  goalsSeen: z.array(said),
  discussed: said.optional(),
  matchAnswers: z.array(z.looseObject({ by: text, goOn: z.boolean(), at: instant })),
  moments: z.array(moment),
  documents: z.array(document),
  releases: z
    .array(
      z.looseObject({
        ...{ id: text, document: text, to: text, at: instant, deliverFrom: instant },
        ...{ passages: z.array(text).optional(), readBy: z.array(said) },
      }),
    )
    .optional(),
  settledAgreements: z.array(z.looseObject({ document: text, index: number, by: text })).optional(),
  films: z.array(
    z.looseObject({
      ...{ momentId: text, reference: text.optional(), deleteOn: day.optional(), deleted: said.optional() },
      marks: z.array(z.looseObject({ second: number, focus: text, note: text })),
    }),
  ),
  log: z.array(logEntry),
  endAgreed: z.looseObject({ until: day, by: text, at: instant }).optional(),
  pauses: z
    .array(
      z.looseObject({
        ...{ from: day, at: instant, was: text, undated: z.array(text).optional() },
        ...{ until: day.optional(), agreedUntil: day.optional(), newEnd: day.optional() },
      }),
    )
    .optional(),
  ended: z.looseObject({ on: day, by: text, early: z.boolean() }).optional(),
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
