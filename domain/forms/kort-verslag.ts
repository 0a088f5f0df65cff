import { agreements, longText } from './fields.ts';
import type { Form } from './form.ts';

/**
 * Kort verslag van afspraken ("Opzet begeleiding beginnende leerkrachten"): begins with what the teacher said herself; at
 * least one agreement.
 */
export const kortVerslag: Form = {
  id: 'kortVerslag',
  fields: [
    longText('teacherSaid', { required: true, inCard: true }),
    longText('discussed', { inCard: true }),
    agreements('agreements', { required: true, inCard: true }),
  ],
};
