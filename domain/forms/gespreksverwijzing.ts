import { link, text } from './fields.ts';
import type { Form } from './form.ts';

/** That a talk was held and where its record is kept: the record itself is not the app's. */
export const gespreksverwijzing: Form = {
  id: 'gespreksverwijzing',
  fields: [text('where', { required: true, inCard: true }), link('link')],
};
