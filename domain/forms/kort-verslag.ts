import { agreements, longText, perPoint } from './fields.ts';
import type { Form } from './form.ts';

/**
 * Kort verslag van afspraken ("Opzet begeleiding beginnende leerkrachten"): begins with what the teacher said herself;
 * what was seen by each kijkpunt of the visit that it follows, where something was announced; at least one agreement.
 */
export const kortVerslag: Form = {
  id: 'kortVerslag',
  fields: [
    longText('teacherSaid', { required: true, inCard: true }),
    perPoint('points'),
    longText('discussed', { inCard: true }),
    agreements('agreements', { required: true, inCard: true }),
  ],
};
