import { longText } from './fields.ts';
import type { Form } from './form.ts';

/** The leidinggevende's own reasoned choice in her own words: nothing to pick from, nothing suggested. */
export const vaststelling: Form = {
  id: 'vaststelling',
  fields: [
    longText('choice', { required: true }),
    longText('reasons', { required: true, max: 6_000 }),
    longText('next'),
  ],
};
