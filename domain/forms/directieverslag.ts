import { agreements, longText } from './fields.ts';
import type { Form } from './form.ts';

/** The director's own short report of a visit: what was seen, and what was agreed (domain.md A.2, week 10). */
export const directieverslag: Form = {
  id: 'directieverslag',
  fields: [
    longText('teacherSaid', { inCard: true }),
    longText('seen', { required: true, inCard: true }),
    agreements('agreements', { inCard: true }),
  ],
};
