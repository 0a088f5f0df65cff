import type { CardElementArray, IRichTextBlock } from '@microsoft/teams.cards';
import type { FormValues } from '../../../domain/forms/form.ts';
import type { Refusal } from '../../../domain/result.ts';
import { cardForms } from '../../../domain/texts/nl/card-forms.ts';
import { fieldTexts, formText } from '../../../domain/texts/nl/forms.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { readers as readerTexts } from '../../../domain/texts/nl/tabs/readers.ts';
import type { CardForm } from '../../../domain/views/cards/card-view.ts';
import { attention, paragraph, subtleLine } from './elements.ts';
import { inputsFor } from './inputs.ts';

export function formTitle({ form }: CardForm): string {
  return formText(form).title;
}

/** Who will be able to read what is filled in: said where it is written. */
export function readersLine({ readers }: CardForm): IRichTextBlock {
  return subtleLine([readerTexts.title, ...readerTexts.sentences(readers)].join(' '));
}

/** The fields of a form that fit on a card, each with what is the matter right below it. */
export function formElements(
  form: CardForm,
  filled: FormValues,
  refusals: readonly Refusal[],
): CardElementArray {
  const ofField = (id: string) => refusals.filter(({ field }) => field === id || field?.startsWith(`${id}.`));
  const onCard = new Set(form.fields.flatMap(({ id }) => ofField(id)));
  const others = refusals.filter((refusal) => !onCard.has(refusal));
  const elsewhere = others.filter(({ field }) => fieldTexts[`${form.form}.${field?.split('.')[0]}`]);
  const whole = others.filter((refusal) => !elsewhere.includes(refusal));

  return [
    paragraph(formText(form.form).intro),
    ...(refusals.length > 0 ? [attention(cardForms.refused)] : []),
    ...whole.map((refusal) => attention(refusalText(refusal))),
    ...(elsewhere.length > 0 ? [attention(cardForms.elsewhere)] : []),
    ...form.fields.flatMap((field) => [
      ...inputsFor(form.form, field, filled),
      ...ofField(field.id)
        .slice(0, 1)
        .map((refusal) => attention(beside(form.form, field.id, refusal))),
    ]),
  ];
}

/** A field's own sentence for what is missing in it, else the refusal's. */
function beside(form: string, field: string, refusal: Refusal): string {
  const own = fieldTexts[`${form}.${field}`]?.errorMessage;
  const usesOwn = (refusal.code === 'required' || refusal.code === 'invalid') && own !== undefined;
  return usesOwn ? own : refusalText(refusal);
}
