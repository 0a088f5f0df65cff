import { agreements, longText, perGoal, perPoint } from './fields.ts';
import type { Form } from './form.ts';

/** Begins with what the teacher said herself; closed by opbrengsten and at least one agreement: who, what, when. */
export const nabespreking: Form = {
  id: 'nabespreking',
  fields: [
    longText('teacherSaid', { required: true, inCard: true }),
    perPoint('points'),
    longText('discussed', { inCard: true }),
    perGoal('outcomes', { required: true }),
    agreements('agreements', { required: true, inCard: true }),
  ],
};
