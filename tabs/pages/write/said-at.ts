import { fieldText } from '../../../domain/texts/nl/forms.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import type { Refusals } from './field-props.ts';

/**
 * The sentence beside a field or a part of it (`agreements.0.what`). What is empty or impossible is said in the
 * field's own words.
 */
export function saidAt(refusals: Refusals, form: string, path: string): string | undefined {
  const refusal = refusals.find(({ field }) => field === path);
  if (!refusal) return undefined;
  const field = path.split('.')[0] ?? path;
  const own = refusal.code === 'required' || refusal.code === 'invalid';
  return own && field === path ? fieldText(form, field).errorMessage : refusalText(refusal);
}

/** Props of a Fluent Field that has something to say. */
export function validation(message: string | undefined): { validationMessage?: string } {
  return message === undefined ? {} : { validationMessage: message };
}
