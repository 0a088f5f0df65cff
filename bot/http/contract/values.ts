import { z } from 'zod';

/* What everything that is sent is made of. */

/** Dots alone are a way to another place and the name of nothing. */
const named = /^(?!\.+$)[\w.:-]+$/;

/** Of a trajectory, a moment, a document, a person. */
export const id = z.string().min(1).max(80).regex(named);
/** What may stand in a path where `endpoints` has an id. */
export const pathId = z.string().min(1).max(100).regex(named);
/** UTC, ISO 8601. */
export const instant = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/);
/** Longer than any field's own limit, so that the refusal beside the field can name that limit. */
export const text = z.string().max(200_000);
export const place = z.enum(['online', 'onsite', 'desk']);
export const revision = z.number().int().min(0).max(1_000_000);
export const role = z.enum(['teacher', 'coach', 'leidinggevende', 'schoolleiding', 'maatje']);
export const option = z.union([z.string().max(40), z.boolean(), z.number()]);
