import type { Goal } from '../trajectory/goal.ts';
import { checkField } from './check-field.ts';
import type { Form, FormValues } from './form.ts';

/** Whether all that was typed, of as many fields as it was, stands in a document as it was kept: cleaned. */
export function holdsTyped(form: Form, typed: FormValues, kept: FormValues, goals: readonly Goal[]): boolean {
  return form.fields.every((field) => {
    if (!Object.hasOwn(typed, field.id)) return true;
    const { value } = checkField(field, typed[field.id], goals, []);
    return value === undefined || JSON.stringify(value) === JSON.stringify(kept[field.id]);
  });
}
