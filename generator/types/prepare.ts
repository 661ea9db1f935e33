// A normalized schema into one that openapi-typescript prints rightly: its gaps are closed here, not in its output.

import { isRaw, own } from '../model/raw.js';
import { refName } from '../model/reach.js';
import { propertySchema, resolveSchema, type Schemas } from '../model/schema-view.js';
import type { JsonValue, Schema, SchemaObject } from '../model/types.js';
import type { Direction } from '../plan.js';
import { schemaComment } from './comment.js';
import { withParts } from './unions.js';
import { isHidden, isOpenObject } from './variants.js';

export interface PrepareOptions {
  readonly schemas: Schemas;
  readonly direction: Direction;
  /** Whether this reference would make a type alias refer to itself; such a member says nothing and is left out. */
  readonly isCycle: (component: string) => boolean;
  /** Schemas that are printed as a name of their own. */
  readonly declared?: ReadonlyMap<Schema, string> | undefined;
}

/** A `$ref` that no document can write: the name behind it is printed as it stands. */
export const declaredRef = '#/components/schemas/ ';

/** The text of a property's comment, under a key that no document can write. */
export const commentKey: unique symbol = Symbol('comment');

/** A schema that is being made. */
type Draft = { -readonly [Key in keyof SchemaObject]: SchemaObject[Key] };

const typeWords = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']);

/** Rewrites one schema, inline parts included; `$ref`s stay. Nothing of the input is changed. */
export function prepareSchema(schema: Schema, options: PrepareOptions, immediate = true): Schema {
  if (typeof schema === 'boolean') return schema;
  const declared = options.declared?.get(schema);
  if (declared !== undefined && !immediate) return { $ref: declaredRef + declared };
  if (schema.$ref !== undefined) return { $ref: schema.$ref };
  const prepare = (part: Schema): Schema => prepareSchema(part, options, false);
  const core: Draft = literals(schema);
  const set = <Key extends keyof SchemaObject>(key: Key, value: SchemaObject[Key]): void => {
    if (value !== undefined) core[key] = value;
  };
  set('type', knownTypes(schema));
  objectChoices(core, schema);
  if (schema.format === 'binary') core.format = 'binary'; // the others would only be comments
  set('contentMediaType', schema.contentMediaType);
  set('contentEncoding', schema.contentEncoding);
  set('required', schema.required);
  set('properties', prepareProperties(schema, options, prepare));
  set('patternProperties', mapValues(schema.patternProperties, isOpenInput(schema, options) ? () => true : prepare));
  set('additionalProperties', prepareAdditional(schema, options, prepare));
  if (schema.items !== undefined && !Array.isArray(schema.items)) core.items = prepare(schema.items);
  set('prefixItems', schema.prefixItems?.map(prepare));
  return prepareParts(schema, core, { ...options, immediate });
}

/**
 * A property with its comment. What openapi-typescript does to properties alone is kept from it, such as naming a bare
 * `$ref` itself, asking for arrays twice and writing comments of its own: as a part of `allOf` it is no property.
 */
function asMember(property: Schema, prepared: Schema): Schema {
  if (typeof property === 'boolean' || typeof prepared === 'boolean') return prepared;
  const comment = schemaComment(property);
  const marks = { ...(comment && { [commentKey]: comment }), ...(property.readOnly === true && { readOnly: true }) };
  return isPlain(prepared) ? { ...prepared, ...marks } : { allOf: [prepared], ...marks };
}

/** Types that openapi-typescript prints as a property as it does anywhere. */
const plainTypes = new Set<unknown>(['string', 'integer', 'number', 'boolean', 'object']);

function isPlain({ type, enum: values, const: value, format }: SchemaObject): boolean {
  return plainTypes.has(type) && values === undefined && value === undefined && format === undefined;
}

/** `enum` and `const`: a bigint has no number literal, so it is printed as the string of its digits; an empty enum says nothing. */
function literals(schema: SchemaObject): Draft {
  const core: Draft = {};
  const values = Array.isArray(schema.enum) ? [...new Set(schema.enum.map(literal))] : [];
  if (values.length > 0 && values.every((value) => typeof value !== 'object' || value === null)) core.enum = values;
  if (schema.const !== undefined && typeof schema.const !== 'object') core.const = literal(schema.const);
  return core;
}

/** openapi-typescript takes the values of an object's `enum` for schemas. Values that are no objects mean more than the type. */
function objectChoices(core: Draft, { properties, additionalProperties }: SchemaObject): void {
  if (core.enum === undefined || core.type !== 'object') return;
  if (properties === undefined && additionalProperties === undefined) delete core.type;
  else delete core.enum;
}

function literal(value: JsonValue): JsonValue {
  return typeof value === 'bigint' ? String(value) : value;
}

/** Only JSON Schema's seven type words, or what the other keywords imply; `const: null` is the type null, which openapi-typescript would take for "no const". */
function knownTypes(schema: SchemaObject): SchemaObject['type'] {
  if (schema.const === null && 'const' in schema) return 'null';
  if (schema.type === undefined) return impliedType(schema);
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  const known = types.filter((type) => typeWords.has(type));
  return known.length > 1 ? known : known[0];
}

function impliedType(schema: SchemaObject): string | undefined {
  const hasMembers = schema.properties !== undefined || schema.additionalProperties !== undefined;
  if (!hasMembers && (schema.items !== undefined || schema.prefixItems !== undefined)) return 'array';
  return typeof schema.contentMediaType === 'string' && schema.contentEncoding === undefined ? 'string' : undefined;
}

function prepareProperties(
  schema: SchemaObject,
  options: PrepareOptions,
  prepare: (part: Schema) => Schema,
): SchemaObject['properties'] {
  if (!isRaw(schema.properties)) return undefined;
  const visible: [string, Schema][] = [];
  for (const [name, property] of Object.entries(schema.properties)) {
    if (isHidden(options.schemas, property, options.direction)) continue;
    visible.push([name, asMember(property, prepare(property))]);
  }
  return Object.fromEntries(visible);
}

/** Beside named properties an index signature must allow their types too, or no literal could be written. */
function isOpenInput(schema: SchemaObject, options: PrepareOptions): boolean {
  return options.direction === 'input' && isOpenObject(schema);
}

function prepareAdditional(
  schema: SchemaObject,
  options: PrepareOptions,
  prepare: (part: Schema) => Schema,
): Schema | undefined {
  const rest = schema.additionalProperties;
  const isTyped = isRaw(rest) && Object.keys(rest).length > 0;
  if (!isTyped) return rest;
  return isOpenInput(schema, options) ? true : prepare(rest);
}

function mapValues(record: SchemaObject['properties'], change: (schema: Schema) => Schema): SchemaObject['properties'] {
  if (!isRaw(record)) return undefined;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** What openapi-typescript prints as `never`, where it does not expect `false`. */
const nothing: Schema = { enum: [] };

function prepareParts(
  schema: SchemaObject,
  core: SchemaObject,
  options: PrepareOptions & { immediate: boolean },
): SchemaObject {
  const members = (parts: readonly Schema[] | undefined): readonly Schema[] =>
    (parts ?? [])
      .filter((part) => !(options.immediate && isCyclic(part, options)))
      .map((part) => prepareSchema(part, options, options.immediate));
  const tagged = (parts: readonly Schema[] | undefined): readonly Schema[] =>
    members(parts?.map((part) => tagMember(schema, part, options.schemas)));
  const allOf = members(schema.allOf).filter((part) => part !== true);
  return withParts(core, {
    allOf: allOf.map((part) => (part === false ? nothing : part)),
    unions: [tagged(schema.oneOf), tagged(schema.anyOf)],
  });
}

function isCyclic(part: Schema, options: PrepareOptions): boolean {
  return typeof part === 'object' && part.$ref !== undefined && options.isCycle(refName(part.$ref));
}

/** Narrows a union member to the values that the discriminator's mapping gives it, unless its own definition does. */
function tagMember(union: SchemaObject, member: Schema, schemas: Schemas): Schema {
  const name = union.discriminator?.propertyName;
  if (typeof name !== 'string' || !isRaw(member) || typeof member.$ref !== 'string') return member;
  const keys = discriminatorValues(union, refName(member.$ref));
  const declared = resolveSchema(schemas, propertySchema(schemas, member as Schema, name));
  const narrow = declared?.const !== undefined || (declared?.enum?.length ?? Infinity) <= keys.length;
  const excluded = declared?.enum !== undefined && !keys.every((key) => declared.enum?.includes(key));
  if (keys.length === 0 || narrow || excluded || declared === null) return member;
  return {
    allOf: [
      { type: 'object', required: [name], properties: { [name]: { type: 'string', enum: keys } } },
      member as Schema,
    ],
  };
}

/** The mapping's keys for a component; without a mapping its own name (OpenAPI section 4.8.25). */
function discriminatorValues(union: SchemaObject, component: string): readonly string[] {
  const mapping = union.discriminator?.mapping;
  if (!isRaw(mapping) || Object.keys(mapping).length === 0) return [component];
  return Object.keys(mapping).filter((key) => {
    const target = own(mapping, key);
    return target === component || (typeof target === 'string' && target.endsWith(`/${component}`));
  });
}
