import type { Instrument } from '../kijkwijzers/instrument.ts';
import type { Refusal, Result } from '../result.ts';
import { ok, refuseAll } from '../result.ts';
import type { Goal } from '../trajectory/goal.ts';
import { checkField } from './check-field.ts';
import type { FieldValue, Form, FormValues } from './form.ts';

/** Characters of JSON for one document: a SharePoint multi-line column holds 63,999. */
export const MAX_JSON = 60_000;

/**
 * What was filled in, cleaned: strings trimmed, empty lines and empty fields left out. Refuses all that is missing
 * or impossible at once; the paths begin with the field's id (`outcomes.g1`, `agreements.0.what`). A field that
 * the form does not have is refused, whatever it holds. `own`: kijkwijzers of the school beside ours.
 */
export function validate(
  form: Form,
  values: FormValues,
  goals: readonly Goal[],
  own: readonly Instrument[] = [],
): Result<FormValues> {
  const refusals: Refusal[] = Object.keys(values)
    .filter((id) => !form.fields.some((field) => field.id === id))
    .map((id) => ({ code: 'invalid', field: id.slice(0, 60) }));
  const cleaned: Record<string, FieldValue> = {};
  for (const field of form.fields) {
    const given = Object.hasOwn(values, field.id) ? values[field.id] : undefined;
    const check = checkField(field, given, goals, own);
    refusals.push(...check.refusals);
    if (check.value !== undefined) cleaned[field.id] = check.value;
    else if (field.required && check.refusals.length === 0) {
      refusals.push({ code: 'required', field: field.id });
    }
  }
  if (refusals.length > 0) return refuseAll(refusals);
  return JSON.stringify(cleaned).length > MAX_JSON
    ? refuseAll([{ code: 'tooLong', params: { max: MAX_JSON } }])
    : ok(cleaned);
}
