import { agreements, lines, longText, perGoal } from './fields.ts';
import type { Form } from './form.ts';

/** Halfway, with the schoolleiding: progress by goal and what changes in the plan. */
export const tussenverslag: Form = {
  id: 'tussenverslag',
  fields: [
    longText('discussed', { inCard: true }),
    perGoal('progress', { required: true }),
    lines('adjustments', { inCard: true, max: 600 }),
    agreements('agreements', { inCard: true }),
  ],
};
