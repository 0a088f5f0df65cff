import { lines, longText, perGoal } from './fields.ts';
import type { Form } from './form.ts';

/** Of guidance that ended early: what was done and what she takes along. Nothing in it concludes. */
export const afsluitendVerslag: Form = {
  id: 'afsluitendVerslag',
  fields: [
    longText('teacherSaid', { required: true }),
    longText('method', { required: true }),
    perGoal('outcomes'),
    lines('further', { max: 600 }),
  ],
};
