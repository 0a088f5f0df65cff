import type { CardElementArray, IChoiceSetInput, IDateInput, ITextInput } from '@microsoft/teams.cards';
import type { Agreement, Field, FormValues } from '../../../domain/forms/form.ts';
import { cardForms } from '../../../domain/texts/nl/card-forms.ts';
import { fieldText } from '../../../domain/texts/nl/forms.ts';

/** Rows for agreements on a card: more of them are written on the page. */
export const AGREEMENTS = 2;

type Input = ITextInput | IDateInput | IChoiceSetInput;

/** Id of an input: a field of the form, and its part for agreements. */
export const inputId = {
  field: (field: string) => `field.${field}`,
  agreement: (field: string, row: number, part: keyof Agreement) => `field.${field}.${row}.${part}`,
};

/**
 * A field as inputs, filled with what was typed before. `help` stands in the empty input; the label above it says
 * what it is. The client asks for what is required; the server asks again.
 */
export function inputsFor(form: string, field: Field, filled: FormValues): CardElementArray {
  if (field.kind === 'agreements') return agreementInputs(form, field, filled[field.id]);
  return [oneInput(form, field, filled[field.id])];
}

function oneInput(form: string, field: Field, value: FormValues[string] | undefined): Input {
  const { label, help, errorMessage } = fieldText(form, field.id);
  const id = inputId.field(field.id);
  const asked = field.required
    ? { id, label, isRequired: true, errorMessage }
    : { id, label: cardForms.optional(label), errorMessage };
  const typed = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join('\n') : value;
  const shown = typeof typed === 'string' && typed !== '' ? { value: typed } : {};
  switch (field.kind) {
    case 'date':
      return { type: 'Input.Date', ...asked, ...shown };
    case 'choice':
      return {
        type: 'Input.ChoiceSet',
        ...asked,
        ...shown,
        style: 'expanded',
        wrap: true,
        choices: choicesOf(field.options),
      };
    case 'link':
      return { type: 'Input.Text', style: 'Url', placeholder: help, maxLength: 2_000, ...asked, ...shown };
    case 'text':
      return { type: 'Input.Text', placeholder: help, maxLength: field.max, ...asked, ...shown };
    case 'longText':
      return {
        type: 'Input.Text',
        isMultiline: true,
        placeholder: help,
        maxLength: field.max,
        ...asked,
        ...shown,
      };
    case 'lines': {
      const placeholder = help.includes('per regel') ? help : `${help} ${cardForms.lineByLine}`;
      return {
        type: 'Input.Text',
        isMultiline: true,
        placeholder,
        maxLength: field.max * field.maxLines,
        ...asked,
        ...shown,
      };
    }
    default:
      throw new Error(`A field of kind ${field.kind} does not fit on a card`);
  }
}

function agreementInputs(
  form: string,
  field: Field,
  value: FormValues[string] | undefined,
): CardElementArray {
  const { help } = fieldText(form, field.id);
  const given = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return Array.from({ length: AGREEMENTS }, (_, row) => {
    const typed = (given[row] ?? {}) as Partial<Agreement>;
    const asked = (part: keyof typeof cardForms.agreementAsked) => ({
      ...(field.required && row === 0 ? { isRequired: true } : {}),
      errorMessage: cardForms.agreementAsked[part],
    });
    const text = (part: 'who' | 'what', maxLength: number): ITextInput => ({
      type: 'Input.Text',
      id: inputId.agreement(field.id, row, part),
      label: cardForms.agreement[part](row + 1),
      maxLength,
      ...asked(part),
      ...(part === 'what' ? { placeholder: help } : {}),
      ...(typed[part] ? { value: typed[part] } : {}),
    });
    const byWhen: IDateInput = {
      type: 'Input.Date',
      id: inputId.agreement(field.id, row, 'byWhen'),
      label: cardForms.agreement.byWhen(row + 1),
      ...asked('byWhen'),
      ...(typed.byWhen ? { value: typed.byWhen } : {}),
    };
    return [text('who', 120), text('what', 500), byWhen];
  }).flat();
}

function choicesOf(options: readonly string[]) {
  return options.map((value) => ({ title: value, value }));
}
