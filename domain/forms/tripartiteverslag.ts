import { lines, longText } from './fields.ts';
import type { Form } from './form.ts';

/** Teacher, coach and director in the order of the source text, and the werkpunten that they agree (domain.md A.2, 1.8). */
export const tripartiteverslag: Form = {
  id: 'tripartiteverslag',
  fields: [
    longText('teacherSaid', { required: true, inCard: true }),
    longText('coachSaid'),
    longText('directorSaid'),
    lines('werkpunten', { required: true, inCard: true, maxLines: 6 }),
  ],
};
