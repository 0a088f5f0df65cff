import { z } from 'zod';
import { cardKinds } from '../../domain/effects/effect.ts';
import { keptKinds } from '../../domain/retention/terms.ts';
import { actBody } from '../http/contract/act-body.ts';
import { id, role } from '../http/contract/values.ts';
import { cardMode } from './cards/draw.ts';

const card = z.object({
  card: z.enum(cardKinds),
  trajectory: id,
  moment: id.optional(),
  document: id.optional(),
  person: id.optional(),
  erased: z.enum(keptKinds).optional(),
  role: role.optional(),
  revision: z.number().int().min(0).max(1_000_000).optional(),
});
const instant = z.string().max(40);
const seal = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[\w-]+$/);

/** The closed table of what a button can ask: its data, and what comes of it. */
export const pressed = z.discriminatedUnion('verb', [
  z.looseObject({ verb: z.literal('show'), card, mode: cardMode.optional(), seal }),
  z.looseObject({ verb: z.literal('act'), card, act: actBody, seal }),
  z.looseObject({ verb: z.literal('submit'), card, kind: id, moment: id.optional(), seal }),
  z.looseObject({ verb: z.literal('takeReplan'), card, seal }),
  z.looseObject({
    verb: z.enum(['proposeTime', 'moveTo']),
    card,
    moment: id,
    revision: z.number().int().min(0),
    day: z.string().max(20).default(''),
    time: z.string().max(10).default(''),
    /** How long it is to take, and what it took on the card: the same is no change. */
    minutes: z.string().max(4).default(''),
    lasts: z.number().int().optional(),
    /** The time (UTC ISO) at which she read what is in the way. */
    anyway: z.string().max(40).optional(),
    seal,
  }),
  z.looseObject({
    verb: z.enum(['sendTimes', 'takeTime']),
    card,
    moment: id,
    revision: z.number().int().min(0),
    asked: instant.default(''),
    /** What was ticked or chosen, as an input with choices has it: values with a comma between. */
    times: z.string().max(400).default(''),
    seal,
  }),
]);
export type Pressed = z.infer<typeof pressed>;
/** Which card a button stands on, as it says itself. */
export type PressedCard = z.infer<typeof card>;
