import { z } from 'zod';
import type { Variant } from '../../../domain/board-year/variant.ts';
import { id } from './values.ts';

/** What a plan of a year supposes. */
export const variant = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('asIs') }),
  z.object({ kind: z.literal('extraCoach'), days: z.number().int().min(1).max(5) }),
  z.object({
    kind: z.literal('moreHours'),
    coach: id,
    day: z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']),
  }),
  z.object({ kind: z.literal('otherCoach'), trajectory: id, coach: id }),
]) satisfies z.ZodType<Variant>;
/** A school year, `2026-2027`. */
export const schoolYear = z
  .string()
  .max(9)
  .regex(/^\d{4}-\d{4}$/);

/** What the endpoints of a board's year are asked; what cannot be read means what it means when it is absent. */
export const yearQuery = z.object({
  year: schoolYear.optional().catch(undefined),
  plan: z.string().max(80).catch(''),
  search: z.string().max(80).catch(''),
  lacking: z.enum(['true', 'false']).catch('false'),
  from: z.coerce.number().int().min(0).max(100_000).catch(0),
});
