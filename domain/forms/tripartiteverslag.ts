import { lines, longText } from './fields.ts';
import type { Form } from './form.ts';

/**
 * Teacher, coach and director as "Opzet begeleiding beginnende leerkrachten" has them speak, and the werkpunten that they
 * agree.
 */
export const tripartiteverslag: Form = {
  id: 'tripartiteverslag',
  fields: [
    longText('teacherSaid', { required: true, inCard: true }),
    longText('coachSaid'),
    longText('directorSaid'),
    lines('werkpunten', { required: true, inCard: true, maxLines: 6 }),
  ],
};
