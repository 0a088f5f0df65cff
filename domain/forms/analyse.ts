import { longText, marks, perGoal, perPoint } from './fields.ts';
import type { Form } from './form.ts';

/** A visit and its film: under her own points of the lesson and beside them what was to be seen, what it did with the pupils, and marks in the film. Facts only. */
export const analyse: Form = {
  id: 'analyse',
  fields: [
    longText('teacherSaid', { inCard: true }),
    perPoint('points'),
    longText('seen', { required: true, inCard: true, max: 6_000 }),
    longText('pupils', { inCard: true }),
    perGoal('observed', { evidence: 'gives' }),
    marks('marks'),
  ],
};
