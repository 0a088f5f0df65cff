import { lines, longText, ratings, text } from './fields.ts';
import type { Form } from './form.ts';

/** What was to be seen in a lesson, with a kijkwijzer: facts to talk about, and nothing that adds up. */
export const kijkwijzer: Form = {
  id: 'kijkwijzer',
  fields: [
    text('lesson', { required: true }),
    ratings('ratings', { required: true }),
    longText('struck', { max: 2_000 }),
    lines('talkAbout', { maxLines: 4 }),
  ],
};
