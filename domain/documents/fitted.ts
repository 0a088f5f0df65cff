import type { Field, FieldValue, Form, FormValues } from '../forms/form.ts';

/** Characters for all that is composed: with escapes and what its author adds it stays within a document's limit. */
const ROOM = 40_000;

/** Composed values as the form can hold them: too long a text is cut at a line and ends in '…', empty ones left out. */
export function fitted(form: Form, values: FormValues): FormValues {
  const cut = Object.fromEntries(
    form.fields.flatMap((field): [string, FieldValue][] => {
      const value = values[field.id];
      const fits = value === undefined ? undefined : ofField(field, value);
      return fits === undefined ? [] : [[field.id, fits]];
    }),
  );
  const size = JSON.stringify(cut).length;
  return size <= ROOM ? cut : shrunk(cut, ROOM / size);
}

function ofField(field: Field, value: FieldValue): FieldValue | undefined {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return typeof value === 'string' && value !== '' ? shortened(value, field.max) : undefined;
    case 'perGoal':
      return nonEmpty(mapped(value as Readonly<Record<string, string>>, field.max));
    case 'lines':
      return someOf(
        (value as readonly string[]).map((line) => shortened(line, field.max)).slice(0, field.maxLines),
      );
    case 'agreements':
    case 'marks':
    case 'perPoint':
    case 'leerdoelen':
    case 'contacts':
    case 'programme':
      return someOf((value as readonly string[]).slice(0, field.maxLines));
    default:
      return value;
  }
}

/** Long texts give way in proportion; lists stay. */
function shrunk(values: FormValues, share: number): FormValues {
  const less = (text: string) => shortened(text, Math.max(200, Math.floor(text.length * share)));
  return Object.fromEntries(
    Object.entries(values).map(([id, value]): [string, FieldValue] => {
      if (typeof value === 'string') return [id, less(value)];
      if (Array.isArray(value)) return [id, value as FieldValue];
      return [id, Object.fromEntries(Object.entries(value).map(([goal, text]) => [goal, less(text)]))];
    }),
  );
}

function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 2).toWellFormed();
  const line = head.lastIndexOf('\n');
  return `${head.slice(0, line > max / 2 ? line : undefined).trimEnd()} …`;
}

function mapped(value: Readonly<Record<string, string>>, max: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, text]) => text !== '')
      .map(([goal, text]) => [goal, shortened(text, max)]),
  );
}

function nonEmpty(value: Readonly<Record<string, string>>): FieldValue | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

function someOf(value: readonly string[]): FieldValue | undefined {
  return value.length > 0 ? value : undefined;
}
