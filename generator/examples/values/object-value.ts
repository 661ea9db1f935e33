// The members of an object that is made for a schema: the required ones, some optional ones, never `readOnly` ones.

import type { JsonValue, Schema, SchemaObject } from '../../model/types.js';
import type { JsonObject } from '../json-text.js';

/** What {@link makeObject} needs to know about the document. */
export interface MemberSource {
  /** `undefined` where no value can be had. */
  readonly make: (schema: Schema, isRequired: boolean) => JsonValue | undefined;
  readonly describe: (schema: Schema) => SchemaObject;
  /** Whether optional members are shown. */
  readonly optional: boolean;
}

/** `undefined` where a required member has no value. */
export function makeObject(schema: SchemaObject, source: MemberSource): JsonObject | undefined {
  const members = new Map<string, JsonValue>();
  const required = new Set(schema.required ?? []);
  for (const [name, property] of declared(schema)) {
    const described = source.describe(property);
    const isRequired = required.has(name);
    if (described.readOnly === true || !(isRequired || (source.optional && described.deprecated !== true))) continue;
    const value = source.make(property, isRequired);
    if (value !== undefined) members.set(name, value);
    else if (isRequired) return undefined;
  }
  for (const [name, value] of further(schema, source, members)) members.set(name, value);
  return Object.fromEntries(members);
}

/** Properties in the order of the document, then required names without a property. */
function declared(schema: SchemaObject): readonly (readonly [string, Schema])[] {
  const properties = schema.properties ?? {};
  const unnamed = (schema.required ?? []).filter((name) => !Object.hasOwn(properties, name));
  const other = schema.additionalProperties === false ? true : (schema.additionalProperties ?? true);
  return [...Object.entries(properties), ...unnamed.map((name) => [name, other] as const)];
}

/**
 * Members beyond the required ones: as many as `minProperties` asks for, and one where the object would be empty, because
 * `{}` shows a reader nothing. What carries an example of its own comes first.
 */
function further(
  schema: SchemaObject,
  source: MemberSource,
  members: ReadonlyMap<string, JsonValue>,
): ReadonlyMap<string, JsonValue> {
  const least = typeof schema['minProperties'] === 'number' ? schema['minProperties'] : 0;
  const wanted = Math.min(Math.max(1, least), 100) - members.size;
  const added = new Map<string, JsonValue>();
  for (const [name, property] of [...optionalMembers(schema, source, members), ...freeMembers(schema, wanted)]) {
    if (added.size >= wanted) break;
    const value = source.make(property, false);
    if (value !== undefined) added.set(name, value);
  }
  return added;
}

function optionalMembers(
  schema: SchemaObject,
  source: MemberSource,
  members: ReadonlyMap<string, JsonValue>,
): readonly (readonly [string, Schema])[] {
  const candidates = declared(schema).filter(([name, property]) => {
    const { readOnly, deprecated } = source.describe(property);
    return !members.has(name) && readOnly !== true && deprecated !== true;
  });
  const isShown = ([, property]: readonly [string, Schema]): boolean => {
    const { example, examples } = source.describe(property);
    return example !== undefined || examples !== undefined;
  };
  return [...candidates.filter(isShown), ...candidates.filter((candidate) => !isShown(candidate))];
}

/** Members of a map: only where the schema says what they hold, or asks for some. */
function freeMembers(schema: SchemaObject, count: number): readonly (readonly [string, Schema])[] {
  const { additionalProperties } = schema;
  const isMap = typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0;
  if (additionalProperties === false || (!isMap && schema['minProperties'] === undefined)) return [];
  return Array.from({ length: Math.max(0, count) }, (_, index) => [
    index === 0 ? 'key' : `key${index + 1}`,
    additionalProperties ?? true,
  ]);
}
