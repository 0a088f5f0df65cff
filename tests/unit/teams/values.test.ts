import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputsFor } from '../../../bot/teams/cards/inputs.ts';
import { valuesFrom } from '../../../bot/teams/values.ts';
import { formOf, forms } from '../../../domain/forms/catalogue.ts';
import type { FormValues } from '../../../domain/forms/form.ts';
import { validate } from '../../../domain/forms/validate.ts';

const fieldsOf = (form: string) => formOf(form).fields.filter(({ inCard }) => inCard);

/** What a client sends back when nobody touches the card. */
function sentBack(form: string, values: FormValues): Record<string, unknown> {
  const inputs = fieldsOf(form).flatMap((field) => inputsFor(form, field, values)) as {
    id: string;
    value?: string;
  }[];
  return Object.fromEntries(inputs.map(({ id, value }) => [id, value ?? '']));
}

describe('what was filled in on a card', () => {
  test('becomes the values of the form', () => {
    const sent = {
      'field.teacherSaid': 'Ik vond het spannend.\nMaar goed.',
      'field.discussed': '   ',
      'field.agreements.0.who': 'Sanne',
      'field.agreements.0.what': 'oefent de start van de les',
      'field.agreements.0.byWhen': '2026-12-01',
      'field.agreements.1.who': '',
    };
    expect(valuesFrom(fieldsOf('nabespreking'), sent)).toEqual({
      teacherSaid: 'Ik vond het spannend.\nMaar goed.',
      agreements: [{ who: 'Sanne', what: 'oefent de start van de les', byWhen: '2026-12-01' }],
    });
  });

  test('lines are split, empty ones left out', () => {
    const sent = { 'field.lesson': 'rekenen', 'field.lookAt': 'rust\n\n  \nuitleg' };
    expect(valuesFrom(fieldsOf('lesvoorbereiding'), sent)).toEqual({
      lesson: 'rekenen',
      lookAt: ['rust', 'uitleg'],
    });
  });

  test('what the card does not ask is not taken, whatever is sent', () => {
    const sent = {
      'field.outcomes': 'x',
      'field.__proto__': 'x',
      verb: 'submit',
      'field.teacherSaid': { a: 1 },
      'field.discussed': 7,
    };
    expect(valuesFrom(fieldsOf('nabespreking'), sent)).toEqual({});
  });

  test('a card that comes back as it went out says the same', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((one) => one.trim() === one);
    const line = text.filter((one) => !one.includes('\n'));
    const agreement = fc.record({ who: line, what: line, byWhen: fc.constant('2026-12-01') });
    fc.assert(
      fc.property(
        fc.constantFrom(...forms.map(({ id }) => id)),
        text,
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.array(agreement, { minLength: 1, maxLength: 2 }),
        (form, long, lines, agreements) => {
          const values = Object.fromEntries(
            fieldsOf(form).map(({ id, kind }) => [
              id,
              kind === 'lines' ? lines : kind === 'agreements' ? agreements : long,
            ]),
          ) as FormValues;
          expect(valuesFrom(fieldsOf(form), sentBack(form, values))).toEqual(values);
        },
      ),
    );
  });

  test('a form that fits on a card can be kept from it', () => {
    const whole = forms.filter(
      ({ fields }) =>
        fields.every(({ required, inCard }) => inCard || !required) && fields.some(({ inCard }) => inCard),
    );
    expect(whole.map(({ id }) => id)).toContain('klikverslag');
    for (const form of whole) {
      const sent = Object.fromEntries(
        fieldsOf(form.id)
          .flatMap((field) => inputsFor(form.id, field, {}))
          .map((input) => [String(input.id), input.type === 'Input.Date' ? '2026-12-01' : 'iets']),
      );
      expect(validate(form, valuesFrom(fieldsOf(form.id), sent), []).ok, form.id).toBe(true);
    }
  });
});
