import { agreements, longText, perGoal } from './fields.ts';
import type { Form } from './form.ts';

/** For the schoolleiding, by goal: what was seen and when, what it gave, what was agreed. Advice, no verdict. */
export const rapportage: Form = {
  id: 'rapportage',
  fields: [
    perGoal('observed', { required: true, evidence: 'gives' }),
    perGoal('outcomes', { required: true }),
    agreements('agreements', { required: true }),
    longText('conditions'),
  ],
};
