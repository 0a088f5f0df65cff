import { lines } from './fields.ts';
import type { Form } from './form.ts';

/** What will be looked at in a visit, said before (domain.md A.2, 1.2 and 1.3). */
export const kijkpunten: Form = {
  id: 'kijkpunten',
  fields: [lines('points', { required: true, inCard: true, maxLines: 6 })],
};
