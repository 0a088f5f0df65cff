import { agreements, longText } from './fields.ts';
import type { Form } from './form.ts';

/** The closing talk of three; the teacher speaks first. */
export const drieverslag: Form = {
  id: 'drieverslag',
  fields: [
    longText('teacherSaid', { required: true, inCard: true }),
    longText('discussed', { required: true, inCard: true }),
    agreements('agreements', { inCard: true }),
  ],
};
