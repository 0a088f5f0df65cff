import { lines, link, longText, text } from './fields.ts';
import type { Form } from './form.ts';

/** The lesson that is still to be given. The teacher's own "let hier op" becomes the headings of what follows. */
export const lesvoorbereiding: Form = {
  id: 'lesvoorbereiding',
  fields: [
    text('lesson', { required: true, inCard: true }),
    longText('aim', { inCard: true }),
    lines('lookAt', { required: true, inCard: true, maxLines: 6 }),
    link('link'),
  ],
};
