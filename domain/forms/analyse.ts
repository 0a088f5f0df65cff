import { longText, marks, perGoal } from './fields.ts';
import type { Form } from './form.ts';

/** A visit and its film: what was to be seen, what it did with the pupils, and marks in the film. Facts only. */
export const analyse: Form = {
  id: 'analyse',
  fields: [
    longText('teacherSaid', { inCard: true }),
    longText('seen', { required: true, inCard: true, max: 6_000 }),
    longText('pupils', { inCard: true }),
    perGoal('observed'),
    marks('marks'),
  ],
};
