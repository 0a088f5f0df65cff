import { h } from './dom.ts';
import { localMoment } from './time.ts';

/** A column as Graph describes it: exactly one of the facets is there. */
export interface Column {
  readonly name: string;
  readonly displayName: string;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly required: boolean;
  readonly columnGroup?: string;
  readonly text?: { readonly allowMultipleLines?: boolean };
  readonly choice?: { readonly choices: readonly string[] };
  readonly dateTime?: { readonly format?: string };
  readonly number?: object;
  readonly boolean?: object;
}
export type Fields = Readonly<Record<string, unknown>>;

const isDateOnly = (column: Column) => column.dateTime?.format === 'dateOnly';

/** The columns that SharePoint would show. */
export const visible = (columns: readonly Column[]) =>
  columns.filter(
    ({ hidden, columnGroup, name }) => !hidden && (columnGroup !== '_Hidden' || name === 'Title'),
  );

/** The columns that can be filled in here; the others are shown only. */
export const editable = (columns: readonly Column[]) =>
  visible(columns).filter(
    (column) =>
      !column.readOnly &&
      (column.text || column.choice || column.dateTime || column.number || column.boolean),
  );

/** A value in words. */
export function shown(column: Column, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (column.boolean) return value ? 'Ja' : 'Nee';
  if (column.dateTime) {
    const moment = localMoment(Date.parse(String(value)));
    return isDateOnly(column) ? moment.slice(0, 10) : moment.replace('T', ' ');
  }
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** An input for a value, and how to read it again as Graph wants it; an empty one clears the field. */
export function fieldInput(column: Column, value: unknown): { element: HTMLElement; read: () => unknown } {
  const id = `field-${column.name}`;
  const required = column.required;
  if (column.boolean) {
    const box = h('input', { id, type: 'checkbox', checked: value === true });
    return { element: box, read: () => box.checked };
  }
  if (column.choice) {
    const options = ['', ...column.choice.choices].map((choice) =>
      h('option', { value: choice, selected: choice === (value ?? '') }, choice || '—'),
    );
    const select = h('select', { id, required }, options);
    return { element: select, read: () => select.value || null };
  }
  if (column.text?.allowMultipleLines) {
    const area = h('textarea', { id, required, rows: 4 }, String(value ?? ''));
    return { element: area, read: () => area.value || null };
  }
  const type = column.dateTime
    ? isDateOnly(column)
      ? 'date'
      : 'datetime-local'
    : column.number
      ? 'number'
      : 'text';
  const raw = column.dateTime ? shown(column, value).replace(' ', 'T') : String(value ?? '');
  const input = h('input', { id, type, required, value: raw, step: column.number ? 'any' : undefined });
  return { element: input, read: () => written(column, input.value) };
}

function written(column: Column, text: string): unknown {
  if (text === '') return null;
  if (column.number) return Number(text);
  // Midday, so that the date is the same in every zone that SharePoint may count in.
  if (isDateOnly(column)) return `${text}T12:00:00Z`;
  if (column.dateTime) return instant(text);
  return text;
}

/** The instant at which the wall clock in Amsterdam shows this. */
function instant(local: string): string {
  const guess = Date.parse(`${local}:00Z`);
  const ahead = Date.parse(`${localMoment(guess)}:00Z`) - guess;
  const first = guess - ahead;
  const again = Date.parse(`${localMoment(first)}:00Z`) - guess;
  return new Date(first - again).toISOString();
}
