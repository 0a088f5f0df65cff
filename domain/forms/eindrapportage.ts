import { headedText, lines, longText, perGoal } from './fields.ts';
import type { Form } from './form.ts';

/**
 * The results of the guidance ("Voor de Groep, Verbetertraject"), in sections of ours. Who saw it and when, and the
 * teacher's reaction, are not written in it: they belong to the document itself. No field says whether it was enough:
 * that is the leidinggevende's, in a document of its own.
 */
export const eindrapportage: Form = {
  id: 'eindrapportage',
  fields: [
    longText('background', { required: true }),
    longText('method', { required: true, max: 6_000 }),
    perGoal('startingPoint'),
    headedText('course', { required: true, max: 14_000 }),
    perGoal('outcomes', { required: true, max: 3_000, evidence: 'asks' }),
    longText('midterm'),
    longText('conditions'),
    lines('recommendations', { max: 600 }),
    longText('teacherSaid'),
    lines('annexes', { max: 200, maxLines: 60 }),
  ],
};
