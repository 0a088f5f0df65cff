import { Temporal } from 'temporal-polyfill';
import type { Switches } from '../../world/options.ts';
import { seconds } from '../time/stamps.ts';
import { GraphError, sharePointInvalid } from '../wire/errors.ts';
import type { ListTable } from './list-table.ts';
import type { FieldValue, StoredColumn, StoredItem } from './model.ts';

const SITE_ZONE = 'Europe/Amsterdam';
const SINGLE_LINE = 255;

/** The fields of a row after writing `input` over them. Null empties a field. Throws Graph's 400. */
export function writeFields(
  table: ListTable,
  switches: Switches,
  before: StoredItem | undefined,
  input: Readonly<Record<string, unknown>>,
): StoredItem['fields'] {
  const fields: Record<string, FieldValue> = before ? { ...before.fields } : defaultsOf(table, switches);
  for (const [key, value] of Object.entries(input)) {
    if (key.includes('@odata.')) continue;
    const column = columnOf(table, key);
    const stored = value === null ? undefined : readValue(column, switches, value);
    if (stored === undefined || stored === '') delete fields[key];
    else fields[key] = stored;
    if (column.enforceUniqueValues && stored !== undefined)
      for (const other of table.withValue(key, stored))
        if (other.id !== before?.id)
          throw sharePointInvalid(
            `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${column.displayName}].`,
          );
  }
  return fields;
}

/** The column that a key of `fields` writes to: its internal name, or `{name}LookupId`. */
function columnOf(table: ListTable, key: string): StoredColumn {
  const { columns } = table.list;
  const found =
    columns.find(({ name, facet }) => name === key && !isLookup(facet)) ??
    columns.find(({ name, facet }) => `${name}LookupId` === key && isLookup(facet));
  if (!found || key.startsWith('_')) throw sharePointInvalid(`Field '${key}' is not recognized`);
  if (found.readOnly) throw sharePointInvalid(`Field '${key}' is read-only`);
  return found;
}

const isLookup = (facet: string) => facet === 'lookup' || facet === 'personOrGroup';

function readValue(column: StoredColumn, switches: Switches, value: unknown): FieldValue {
  switch (column.facet) {
    case 'text':
      return readText(column, switches, value);
    case 'boolean':
      return is('boolean', column, value);
    case 'number':
    case 'currency':
      return readNumber(column, value);
    case 'dateTime':
      return readDate(column, switches, value);
    case 'choice':
      return readChoice(column, value);
    case 'lookup':
    case 'personOrGroup':
      return readLookup(column, value);
    case 'hyperlinkOrPicture':
      throw new GraphError(400, 'generalException', 'General exception while processing');
    default:
      throw new GraphError(
        501,
        'notImplemented',
        `The local tenant cannot write a column of type '${column.facet}'.`,
      );
  }
}

function readText(column: StoredColumn, switches: Switches, value: unknown): string {
  const text = is('string', column, value);
  const longest =
    column.settings.allowMultipleLines === true
      ? switches.multiLineCap
      : Number(column.settings.maxLength ?? SINGLE_LINE);
  if (text.length > longest)
    throw sharePointInvalid(`The text of field '${column.name}' is longer than ${longest} characters.`);
  return text;
}

function readNumber(column: StoredColumn, value: unknown): number {
  const number = is('number', column, value);
  const { minimum, maximum } = column.settings as { minimum?: number; maximum?: number };
  if ((minimum !== undefined && number < minimum) || (maximum !== undefined && number > maximum))
    throw invalid(column);
  return number;
}

/** SharePoint keeps whole seconds; a date alone is midnight in the site's own zone. */
function readDate(column: StoredColumn, switches: Switches, value: unknown): string {
  const text = is('string', column, value);
  const ms = Date.parse(text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(ms)) throw invalid(column);
  if (column.settings.format !== 'dateOnly') return seconds(ms);
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(SITE_ZONE);
  if (switches.dateOnlyReads === 'utc-midnight') return `${local.toPlainDate()}T00:00:00Z`;
  return seconds(local.startOfDay().epochMilliseconds);
}

function readChoice(column: StoredColumn, value: unknown): FieldValue {
  const {
    choices = [],
    allowTextEntry,
    displayAs,
  } = column.settings as {
    choices?: string[];
    allowTextEntry?: boolean;
    displayAs?: string;
  };
  const several = displayAs === 'checkBoxes';
  if (several !== Array.isArray(value)) throw invalid(column);
  const values = several ? (value as unknown[]) : [value];
  if (
    values.some(
      (each) => typeof each !== 'string' || (each !== '' && !allowTextEntry && !choices.includes(each)),
    )
  )
    throw invalid(column);
  return several ? (value as unknown[]) : (value as string);
}

/** One is read back as text, several as objects. */
function readLookup(column: StoredColumn, value: unknown): FieldValue {
  const several =
    column.settings.allowMultipleValues === true || column.settings.allowMultipleSelection === true;
  const ids = (several ? value : [value]) as unknown[];
  if (!Array.isArray(ids) || ids.some((id) => !/^\d+$/.test(String(id)))) throw invalid(column);
  return several ? ids.map((id) => ({ LookupId: Number(id), LookupValue: '' })) : String(ids[0]);
}

function defaultsOf(table: ListTable, switches: Switches): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const column of table.list.columns) {
    const text = column.defaultValue?.value;
    if (typeof text !== 'string') continue;
    const value =
      column.facet === 'boolean'
        ? text === '1' || text === 'true'
        : column.facet === 'number'
          ? Number(text)
          : text;
    fields[column.name] = readValue(column, switches, value);
  }
  return fields;
}

function is(type: 'string', column: StoredColumn, value: unknown): string;
function is(type: 'number', column: StoredColumn, value: unknown): number;
function is(type: 'boolean', column: StoredColumn, value: unknown): boolean;
function is(type: string, column: StoredColumn, value: unknown): unknown {
  if (typeof value !== type) throw invalid(column);
  return value;
}

const invalid = (column: StoredColumn) =>
  sharePointInvalid(`The value for field '${column.name}' is invalid.`);
