import type { World } from '../../world/world.ts';
import { GraphError, sharePointInvalid } from '../wire/errors.ts';
import { FACETS, type StoredColumn } from './model.ts';

const MOST_INDEXES = 20;
const LARGE_LIST = 20_000;
const SPECIAL_CHARACTERS = /[^A-Za-z0-9_]/g;

/** Reads a column definition. Throws Graph's 400. */
export function readColumn(world: World, value: unknown): StoredColumn {
  const body = (value ?? {}) as Record<string, unknown>;
  const facets = FACETS.filter((facet) => body[facet] != null);
  if (typeof body.name !== 'string' || body.name === '') throw sharePointInvalid('A column needs a name.');
  if (facets.length !== 1) throw sharePointInvalid(`Column '${body.name}' must have exactly one type.`);
  const facet = facets[0]!;
  return checkColumn({
    id: world.newId(),
    name: internalName(body.name),
    displayName: typeof body.displayName === 'string' ? body.displayName : body.name,
    description: typeof body.description === 'string' ? body.description : '',
    facet,
    settings: { ...DEFAULT_SETTINGS[facet], ...(body[facet] as object) },
    indexed: body.indexed === true || body.enforceUniqueValues === true,
    enforceUniqueValues: body.enforceUniqueValues === true,
    required: body.required === true,
    hidden: body.hidden === true,
    readOnly: body.readOnly === true || facet === 'calculated',
    defaultValue: (body.defaultValue as Record<string, unknown> | undefined) ?? null,
    builtIn: false,
  });
}

/** A column with the changes of a PATCH. Its type stays. Throws Graph's 400. */
export function changeColumn(column: StoredColumn, body: Record<string, unknown>): StoredColumn {
  const other = FACETS.find((facet) => body[facet] != null && facet !== column.facet);
  if (other) throw sharePointInvalid(`The type of column '${column.name}' cannot be changed.`);
  const flags = [
    'indexed',
    'enforceUniqueValues',
    'required',
    'hidden',
    'readOnly',
    'displayName',
    'description',
  ];
  const changes = Object.fromEntries(flags.filter((flag) => flag in body).map((flag) => [flag, body[flag]]));
  return checkColumn({
    ...column,
    ...changes,
    settings: { ...column.settings, ...((body[column.facet] as object | undefined) ?? {}) },
  });
}

/** Throws Graph's 400 when a list may not have these columns: a name twice, or too many indexes. */
export function checkColumns(
  world: World,
  columns: readonly StoredColumn[],
  rows: number,
  before: readonly StoredColumn[],
): void {
  const names = columns.map(({ name }) => name.toLowerCase());
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice)
    throw new GraphError(409, 'nameAlreadyExists', `A column named '${twice}' already exists in this list.`);
  const indexes = columns.filter(({ indexed }) => indexed).length;
  if (indexes > MOST_INDEXES)
    throw sharePointInvalid(`A list cannot have more than ${MOST_INDEXES} indexed columns.`);
  const had = before.filter(({ indexed }) => indexed).length;
  if (indexes > had && rows > LARGE_LIST && world.switches.indexOnLargeList === 'refused')
    throw sharePointInvalid('The list has too many items to add an index.');
}

/** A column as Graph shows one. */
export function presentColumn(column: StoredColumn): Record<string, unknown> {
  return {
    columnGroup: column.builtIn ? '_Hidden' : 'Custom Columns',
    description: column.description,
    displayName: column.displayName,
    enforceUniqueValues: column.enforceUniqueValues,
    hidden: column.hidden,
    id: column.id,
    indexed: column.indexed,
    name: column.name,
    readOnly: column.readOnly,
    required: column.required,
    ...(column.defaultValue ? { defaultValue: column.defaultValue } : {}),
    [column.facet]: column.settings,
  };
}

/** Several values, long text and the like cannot carry an index. */
function isIndexable({ facet, settings }: Pick<StoredColumn, 'facet' | 'settings'>): boolean {
  switch (facet) {
    case 'text':
      return settings.allowMultipleLines !== true;
    case 'choice':
      return settings.displayAs !== 'checkBoxes';
    case 'lookup':
      return settings.allowMultipleValues !== true;
    case 'personOrGroup':
      return settings.allowMultipleSelection !== true;
    default:
      return ['number', 'currency', 'dateTime', 'boolean', 'term'].includes(facet);
  }
}

/** The columns that every list has from the start. */
export function builtInColumns(world: World): readonly StoredColumn[] {
  const plain = {
    description: '',
    indexed: false,
    enforceUniqueValues: false,
    required: false,
    hidden: false,
    defaultValue: null,
    builtIn: true,
  };
  const column = (name: string, facet: string, readOnly: boolean, displayName = name): StoredColumn => ({
    ...{ ...plain, id: world.newId(), name, displayName, facet, readOnly },
    settings: DEFAULT_SETTINGS[facet] ?? {},
  });
  return [
    { ...column('Title', 'text', false), required: true },
    { ...column('ID', 'number', true), indexed: true },
    column('ContentType', 'text', true, 'Content Type'),
    column('Created', 'dateTime', true),
    column('Modified', 'dateTime', true),
    column('Author', 'personOrGroup', true, 'Created By'),
    column('Editor', 'personOrGroup', true, 'Modified By'),
    column('_UIVersionString', 'text', true, 'Version'),
    column('Attachments', 'boolean', true),
  ];
}

const DEFAULT_SETTINGS: Readonly<Record<string, Record<string, unknown>>> = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  dateTime: { displayAs: 'default', format: 'dateTime' },
  number: { decimalPlaces: 'automatic', displayAs: 'number' },
  personOrGroup: {
    allowMultipleSelection: false,
    chooseFromType: 'peopleOnly',
    displayAs: 'nameWithPresence',
  },
};

function checkColumn(column: StoredColumn): StoredColumn {
  if (column.indexed && !isIndexable(column) && !column.builtIn)
    throw sharePointInvalid(`Column '${column.name}' is of a type that cannot be indexed.`);
  if (column.enforceUniqueValues && !column.indexed)
    throw sharePointInvalid(`Column '${column.name}' must be indexed to enforce unique values.`);
  return column;
}

/** Characters that a name cannot hold are written as their code, as in `_x0020_` for a space. */
function internalName(name: string): string {
  return name
    .replaceAll(
      SPECIAL_CHARACTERS,
      (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`,
    )
    .slice(0, 255);
}
