import { lines, longText } from './fields.ts';
import type { Field, Form } from './form.ts';

/*
 * What each of the three brings to a tripartite talk, short: what she wants to say, and what could be worked on next
 * ("Opzet begeleiding beginnende leerkrachten"). One form for each, for each is asked something else.
 */

const fields: readonly Field[] = [
  longText('say', { required: true, inCard: true, max: 1_500 }),
  lines('werkpunten', { inCard: true, maxLines: 3 }),
];

export const tripartiteLeerkracht: Form = { id: 'tripartiteLeerkracht', fields };
export const tripartiteCoach: Form = { id: 'tripartiteCoach', fields };
export const tripartiteDirectie: Form = { id: 'tripartiteDirectie', fields };
