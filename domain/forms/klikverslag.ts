import { agreements, longText } from './fields.ts';
import type { Form } from './form.ts';

/** The klikgesprek: how the teacher looks at the goals, and what both expect. Not whether it clicked. */
export const klikverslag: Form = {
  id: 'klikverslag',
  fields: [
    longText('teacherSaid', { required: true, inCard: true }),
    longText('expectations', { required: true, inCard: true }),
    agreements('agreements'),
  ],
};
