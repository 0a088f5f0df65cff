import { longText } from './fields.ts';
import type { Form } from './form.ts';

/**
 * The director's advice to the board, for which the beoordelingsgesprek serves ("Opzet begeleiding beginnende
 * leerkrachten"), in her own words: nothing to pick from, nothing suggested.
 */
export const aanstellingsadvies: Form = {
  id: 'aanstellingsadvies',
  fields: [longText('advice', { required: true }), longText('reasons', { required: true, max: 6_000 })],
};
