import { lines, longText, perGoal } from './fields.ts';
import type { Form } from './form.ts';

/** Where things stand now, by theme, from the documents of the school; and the goals as they can be sharpened. */
export const nuMeting: Form = {
  id: 'nuMeting',
  fields: [
    lines('documents', { required: true, max: 600, maxLines: 30 }),
    lines('findings', { required: true, max: 1_500 }),
    longText('strengths'),
    perGoal('startingPoint', { evidence: 'gives' }),
    perGoal('sharpened', { max: 1_000 }),
  ],
};
