import { z } from 'zod';
import type { FormValues } from '../../../domain/forms/form.ts';
import { text } from './values.ts';

const chosen = z.array(z.string().max(400)).max(50);
const leerdoel = z.object({
  ...{ want: text, why: text, actions: text, needs: text, seen: text },
  ...{ werkpunten: chosen, items: chosen },
});

const fieldValue = z.union([
  text,
  z.array(text).max(200),
  z
    .array(z.object({ who: text, what: text, byWhen: z.string().max(20), done: z.boolean().optional() }))
    .max(200),
  z.array(z.object({ second: z.number().int().min(0), focus: text, note: text })).max(500),
  z.array(z.object({ point: text, text })).max(200),
  z.array(leerdoel).max(20),
  z.array(z.object({ on: z.string().max(20), subject: text })).max(50),
  z
    .array(
      z.object({
        step: z.string().max(40),
        round: z.number().int(),
        choice: z.enum(['asPlanned', 'leaveOut', 'change', 'extra']),
        week: z.number().int().optional(),
        minutes: z.number().int().optional(),
        reason: text,
      }),
    )
    .max(200),
  z.object({
    instrument: z.string().max(40),
    version: z.number().int(),
    items: z.record(z.string().max(40), z.string().max(40)),
    notes: z.record(z.string().max(40), text),
  }),
  z.record(z.string().max(80), text),
]);
/** What is filled in on a form, by field. */
export const formValues: z.ZodType<FormValues> = z.record(
  z.string().max(60),
  fieldValue,
) as z.ZodType<FormValues>;
