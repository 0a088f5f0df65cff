import { agreements, longText } from './fields.ts';
import type { Form } from './form.ts';

/**
 * The director's own short report of a visit ("Opzet begeleiding beginnende leerkrachten", week 10): what was seen, and
 * what was agreed.
 */
export const directieverslag: Form = {
  id: 'directieverslag',
  fields: [
    longText('teacherSaid', { inCard: true }),
    longText('seen', { required: true, inCard: true }),
    agreements('agreements', { inCard: true }),
  ],
};
