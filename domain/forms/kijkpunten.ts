import { lines } from './fields.ts';
import type { Form } from './form.ts';

/** What will be looked at in a visit, said before ("Opzet begeleiding beginnende leerkrachten"). */
export const kijkpunten: Form = {
  id: 'kijkpunten',
  fields: [lines('points', { required: true, inCard: true, maxLines: 6 })],
};
