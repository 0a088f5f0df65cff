import { lines, longText } from './fields.ts';
import type { Form } from './form.ts';

/** What the school used in the beoordelingstraject, by reference: the nu-meting rests on these documents alone. */
export const schooldossier: Form = {
  id: 'schooldossier',
  fields: [
    lines('documents', { required: true, max: 600, maxLines: 30 }),
    lines('themes'),
    longText('note', { max: 2_000 }),
  ],
};
