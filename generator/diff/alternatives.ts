// A schema as a choice of simple alternatives: `allOf` merged, `oneOf`, `anyOf` and lists of types taken apart.

import { isRaw } from '../model/raw.js';
import type { JsonValue, Schema, SchemaObject } from '../model/types.js';
import { createJoin, mergeAllOf, mergeTwo, type Merging, resolved } from './merge-all-of.js';

export type SimpleKind = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object' | 'binary' | 'unknown';

/** What one alternative is made of; what its kind does not use is empty. */
export interface SimpleAlternative {
  readonly kind: SimpleKind;
  /** JSON texts of the only values, `null` where all of the kind are allowed. */
  readonly literals: readonly string[] | null;
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: ReadonlySet<string>;
  /** Schema of properties without a name, `null` where a type has none. */
  readonly rest: Schema | null;
  readonly items: Schema;
  readonly prefixItems: readonly Schema[];
  /** The merged keywords, for formats and limits. */
  readonly keywords: SchemaObject;
}

/** A reference is left whole: types of one name are compared once, apart. */
export type Alternative = SimpleAlternative | { readonly kind: 'reference'; readonly ref: string };

/** Keywords that say nothing about values. */
const annotations = new Set(
  'title description example examples default deprecated readOnly writeOnly externalDocs xml discriminator $comment'.split(
    ' ',
  ),
);

/** A reader of schemas that remembers what it read. */
export function createAlternatives(resolve: Merging['resolve']): (schema: Schema | null) => readonly Alternative[] {
  const known = new WeakMap<object, readonly Alternative[]>();
  const join = createJoin();
  const read = (schema: Schema | null): readonly Alternative[] => {
    if (schema === false) return [];
    if (schema === true || schema === null) return [simple('unknown', {})];
    const cached = known.get(schema);
    if (cached) return cached;
    known.set(schema, []); // a schema that is made of itself alone says nothing
    const made = alternativesOf(schema, { resolve, read, join });
    known.set(schema, made);
    return made;
  };
  return read;
}

interface Reading extends Merging {
  readonly read: (schema: Schema | null) => readonly Alternative[];
}

function alternativesOf(schema: SchemaObject, reading: Reading): readonly Alternative[] {
  if (schema.$ref !== undefined) return [{ kind: 'reference', ref: schema.$ref }];
  const only = onlyPart(schema);
  if (only !== null) return reading.read(only);
  const merged = mergeAllOf(schema, reading);
  const members = merged.oneOf ?? merged.anyOf;
  if (!members || members.length === 0) return simpleAlternatives(merged);
  const { oneOf: _oneOf, anyOf: _anyOf, ...base } = merged;
  const read = members.flatMap((part) => reading.read(part));
  return saysMoreThanType(base) ? read.flatMap((part) => withBase(base, part, reading)) : read;
}

/** The one part of a wrapper such as `{ description, allOf: [{ $ref }] }`. */
function onlyPart(schema: SchemaObject): Schema | null {
  const telling = Object.keys(schema).filter((key) => !annotations.has(key) && !key.startsWith('x-'));
  const [keyword] = telling;
  if (telling.length !== 1 || (keyword !== 'allOf' && keyword !== 'oneOf' && keyword !== 'anyOf')) return null;
  const [part, ...others] = schema[keyword] ?? [];
  return part !== undefined && others.length === 0 ? part : null;
}

function saysMoreThanType(schema: SchemaObject): boolean {
  return Object.keys(schema).some((key) => key !== 'type' && !annotations.has(key) && !key.startsWith('x-'));
}

/** A member of a union beside which the schema says more. */
function withBase(base: SchemaObject, part: Alternative, reading: Reading): readonly Alternative[] {
  if (part.kind !== 'reference')
    return part.kind === 'null' ? [part] : simpleAlternatives(mergeTwo(base, part.keywords, reading.join));
  const target = mergeAllOf(resolved({ $ref: part.ref }, reading.resolve), reading);
  const { oneOf: _oneOf, anyOf: _anyOf, ...plain } = target;
  return simpleAlternatives(mergeTwo(base, plain, reading.join));
}

function simpleAlternatives(schema: SchemaObject): readonly SimpleAlternative[] {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (values && values.length > 0) {
    const kinds = [...new Set(values.map(kindOfValue))];
    return kinds.map((kind) => ({ ...simple(kind, schema), literals: literalsOf(values, kind) }));
  }
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [impliedType(schema)]);
  return [...new Set(types.map((type) => kindOfType(type, schema)))].map((kind) => simple(kind, schema));
}

function literalsOf(values: readonly JsonValue[], kind: SimpleKind): readonly string[] | null {
  if (kind === 'object' || kind === 'array' || kind === 'null') return null;
  return [...new Set(values.filter((value) => kindOfValue(value) === kind).map(literalText))];
}

function literalText(value: JsonValue): string {
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}

function kindOfValue(value: JsonValue): SimpleKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'object':
      return 'object';
    default:
      return 'number';
  }
}

function impliedType(schema: SchemaObject): string {
  if (schema.properties !== undefined || isRaw(schema.additionalProperties)) return 'object';
  return schema.items !== undefined || schema.prefixItems !== undefined ? 'array' : 'unknown';
}

function kindOfType(type: string, schema: SchemaObject): SimpleKind {
  switch (type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'string':
      return schema.format === 'binary' ? 'binary' : 'string';
    case 'boolean':
    case 'null':
    case 'array':
    case 'object':
      return type;
    default:
      return 'unknown';
  }
}

function simple(kind: SimpleKind, schema: SchemaObject): SimpleAlternative {
  return {
    kind,
    literals: null,
    properties: new Map(kind === 'object' ? Object.entries(schema.properties ?? {}) : []),
    required: new Set(schema.required ?? []),
    rest: restOf(schema),
    items: schema.items ?? true,
    prefixItems: schema.prefixItems ?? [],
    keywords: schema,
  };
}

/** An object that names properties has no others in its type unless it says so; one that names none has any. */
function restOf({ properties, additionalProperties: rest }: SchemaObject): Schema | null {
  if (rest === false) return null;
  if (rest === undefined) return Object.keys(properties ?? {}).length === 0 ? true : null;
  return rest;
}
