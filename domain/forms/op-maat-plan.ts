import { longText, programme } from './fields.ts';
import type { Form } from './form.ts';

/**
 * The guidance made to measure ("Opzet begeleiding beginnende leerkrachten"): how she wants to be helped, and what
 * becomes of each possible activity. Words and reasons stay between who guides and who is guided; a plan that changes
 * nothing is one too.
 */
export const opMaatPlan: Form = {
  id: 'opMaatPlan',
  fields: [longText('support', { max: 2_000 }), programme('activities')],
};
