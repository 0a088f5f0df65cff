/**
 * From OpenAPI 3.0 as Microsoft's metadata give it to JSON Schema 2019-09, made strict: a property that the type does
 * not know is an error, except `@odata` annotations and in types from which others derive. Types that Microsoft calls
 * open though they list what they hold (event, user, driveItem) are closed too: a slip of the pen must show.
 */

type Json = Record<string, unknown>;

/** One schema with all types: `#/$defs/{name}` as described, `#/$defs/closed.{name}` without unknown properties. */
export function closedSchemas(schemas: Record<string, Json>): Json {
  const bases = new Set(Object.values(schemas).flatMap(basesOf));
  const isOpen = (name: string) => bases.has(name) || mayHoldAnything(schemas[name]!);
  const $defs: Json = {};
  for (const [name, schema] of Object.entries(schemas)) {
    $defs[name] = toJsonSchema(schema, '');
    $defs[`closed.${name}`] = isOpen(name)
      ? { $ref: `#/$defs/${name}` }
      : { allOf: [{ $ref: `#/$defs/${name}` }], patternProperties: { '@': true }, ...unlessNothing(schema) };
  }
  return { $defs };
}

/** Enumerations and other simple types have no properties to close. */
function unlessNothing(schema: Json): Json {
  return schema.type === 'string' ? {} : { unevaluatedProperties: false };
}

/** The schema with `$ref`s into the schema called `base` (or into itself), and with `nullable` in JSON Schema's way. */
export function toJsonSchema(schema: unknown, base: string): Json {
  return convert(schema, base, false) as Json;
}

function convert(value: unknown, base: string, isBase: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => convert(each, base, isBase));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, nullable, ...rest } = value as Json;
  if (typeof $ref === 'string') {
    const name = $ref.replace('#/components/schemas/', '');
    return { $ref: `${base}#/$defs/${isBase ? '' : 'closed.'}${name}` };
  }
  const converted: Json = {};
  for (const [key, each] of Object.entries(rest)) {
    // Of the formats only a moment is worth a check; the others say no more than their type.
    if (key === 'format' && each !== 'date-time') continue;
    if (key === 'additionalProperties' && listsWhatItHolds(rest)) continue;
    if (key.startsWith('x-') || ['title', 'description', 'default', 'example'].includes(key)) continue;
    if (key === 'anyOf') converted.anyOf = convert(withNull(each as Json[]), base, false);
    else if (key === 'allOf') converted.allOf = convert(each, base, isDerivation(each as Json[]));
    else if (key === 'properties')
      converted.properties = mapValues(each as Json, (inner) => convert(inner, base, false));
    else converted[key] = typeof each === 'object' ? convert(each, base, false) : each;
  }
  if (nullable === true && typeof converted.type === 'string') converted.type = [converted.type, 'null'];
  return converted;
}

/** Microsoft writes "this type, or null" as "this type, or some object that may be null". */
function withNull(options: readonly Json[]): Json[] {
  return options.map((option) =>
    option.type === 'object' && option.nullable === true && !option.properties ? { type: 'null' } : option,
  );
}

/** An `allOf` of a base and what the type adds; a single reference is only a way to hang more on it. */
function isDerivation(parts: readonly Json[]): boolean {
  return parts.length > 1;
}

function basesOf(schema: Json): string[] {
  const parts = (schema.allOf ?? []) as Json[];
  if (!isDerivation(parts)) return [];
  return parts.flatMap(({ $ref }) =>
    typeof $ref === 'string' ? [$ref.replace('#/components/schemas/', '')] : [],
  );
}

function mayHoldAnything(schema: Json): boolean {
  const parts = [schema, ...((schema.allOf ?? []) as Json[])];
  return parts.some((part) => part.additionalProperties !== undefined && !listsWhatItHolds(part));
}

function listsWhatItHolds({ properties }: Json): boolean {
  return Object.keys((properties ?? {}) as Json).some((name) => !name.startsWith('@'));
}

function mapValues(object: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
