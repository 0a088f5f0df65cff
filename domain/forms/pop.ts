import { contacts, leerdoelen, longText } from './fields.ts';
import type { Form } from './form.ts';

/**
 * The starter's own plan ("Opzet begeleiding beginnende leerkrachten"): where she stands, what she wants to learn, what
 * she needs for it and when she wants to talk. Who, where and when belong to the document; a new version is the next
 * POP.
 */
export const pop: Form = {
  id: 'pop',
  fields: [
    longText('strengths'),
    longText('signals'),
    leerdoelen('leerdoelen', { required: true, maxLines: 3 }),
    contacts('contacts'),
    longText('evaluation'),
  ],
};
