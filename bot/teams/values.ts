import type { Agreement, Field, FieldValue, FormValues } from '../../domain/forms/form.ts';
import { AGREEMENTS, inputId } from './cards/inputs.ts';

/**
 * What was filled in on a card, as values of the form: only for fields that the card has, whatever else was sent.
 * Empty inputs are left out. The domain judges what it means.
 */
export function valuesFrom(fields: readonly Field[], sent: Readonly<Record<string, unknown>>): FormValues {
  const values: Record<string, FieldValue> = {};
  for (const field of fields) {
    const value = field.kind === 'agreements' ? agreementsFrom(field, sent) : fieldFrom(field, sent);
    if (value !== undefined) values[field.id] = value;
  }
  return values;
}

function fieldFrom(field: Field, sent: Readonly<Record<string, unknown>>): FieldValue | undefined {
  const typed = textIn(sent, inputId.field(field.id));
  if (typed.trim() === '') return undefined;
  if (field.kind !== 'lines') return typed;
  return typed.split('\n').filter((line) => line.trim() !== '');
}

function agreementsFrom(field: Field, sent: Readonly<Record<string, unknown>>): FieldValue | undefined {
  const rows = Array.from({ length: AGREEMENTS }, (_, row): Agreement => {
    const part = (name: keyof Agreement) => textIn(sent, inputId.agreement(field.id, row, name));
    return { who: part('who'), what: part('what'), byWhen: part('byWhen') };
  });
  const filled = rows.filter(({ who, what, byWhen }) => `${who}${what}${byWhen}`.trim() !== '');
  return filled.length > 0 ? filled : undefined;
}

function textIn(sent: Readonly<Record<string, unknown>>, id: string): string {
  const value = Object.hasOwn(sent, id) ? sent[id] : undefined;
  return typeof value === 'string' ? value : '';
}
