import { agreements, lines, longText } from './fields.ts';
import type { Form } from './form.ts';

/** After co-teaching on a lesson not yet given: the teacher's own words first, then the lesson as it became. */
export const coTeachingVerslag: Form = {
  id: 'coTeachingVerslag',
  fields: [
    longText('teacherSaid', { required: true, inCard: true }),
    longText('adjusted', { required: true, inCard: true }),
    lines('lookAt', { required: true, inCard: true, maxLines: 6 }),
    agreements('agreements'),
  ],
};
