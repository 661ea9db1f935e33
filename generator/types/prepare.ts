// A normalized schema into one that openapi-typescript prints rightly: its gaps are closed here, not in its output.

import { isRaw, own, type Raw } from '../model/raw.js';
import { refName } from '../model/reach.js';
import { propertySchema, resolveSchema, type Schemas } from '../model/schema-view.js';
import type { Schema, SchemaObject } from '../model/types.js';
import type { Direction } from '../plan.js';
import { isHidden } from './variants.js';

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

const typeWords = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']);

/** Rewrites one schema, inline parts included; `$ref`s stay. Nothing of the input is changed. */
export function prepareSchema(schema: Schema, options: PrepareOptions, immediate = true): Schema {
  if (typeof schema === 'boolean') return schema;
  const declared = options.declared?.get(schema);
  if (declared !== undefined && !immediate) return { $ref: declaredRef + declared };
  if (schema.$ref !== undefined) return { ...annotations(schema), $ref: schema.$ref };
  const prepare = (part: Schema): Schema => prepareSchema(part, options, false);
  const unions = prepareUnions(schema, options, immediate);
  return dropEmpty({
    ...schema,
    ...annotations(schema),
    ...literals(schema),
    type: knownTypes(schema),
    properties: mapValues(visibleProperties(schema, options), (property) => asMember(prepare(property))),
    patternProperties: mapValues(schema.patternProperties, prepare),
    additionalProperties: prepareAdditional(schema, options, prepare),
    items: Array.isArray(schema.items) ? undefined : schema.items && prepare(schema.items),
    prefixItems: (schema.prefixItems ?? (Array.isArray(schema.items) ? (schema.items as Schema[]) : undefined))?.map(
      prepare,
    ),
    $defs: undefined,
    discriminator: undefined,
    ...unions,
  });
}

function dropEmpty(schema: Record<string, unknown>): SchemaObject {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}

/** openapi-typescript names a property's bare `$ref` itself, past the hook that gives our names; as a part of `allOf` it does not. */
function asMember(property: Schema): Schema {
  if (typeof property === 'boolean' || property.$ref === undefined) return property;
  const { $ref, ...rest } = property;
  return { ...rest, allOf: [{ $ref }] };
}

/** What a comment is made of. */
export function printableAnnotations(schema: Schema): Raw {
  return typeof schema === 'boolean' ? {} : dropEmpty({ ...schema, ...annotations(schema) });
}

/** openapi-typescript trims these texts, so only texts may reach it. */
function annotations(schema: SchemaObject): Raw {
  const texts = ['title', 'summary', 'description', 'format'].filter(
    (key) => key in schema && typeof schema[key] !== 'string',
  );
  return Object.fromEntries(texts.map((key) => [key, undefined]));
}

/** `enum` and `const`: a bigint has no number literal, so it is printed as the string of its digits; an empty enum says nothing. */
function literals(schema: SchemaObject): Raw {
  const values = Array.isArray(schema.enum) ? [...new Set(schema.enum.map(literal))] : [];
  return {
    enum:
      values.length > 0 && values.every((value) => typeof value !== 'object' || value === null) ? values : undefined,
    const: typeof schema.const === 'object' ? undefined : literal(schema.const),
  };
}

function literal(value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

/** Only JSON Schema's seven type words; `const: null` is the type null, which openapi-typescript would take for "no const". */
function knownTypes(schema: SchemaObject): SchemaObject['type'] {
  if (schema.const === null && 'const' in schema) return 'null';
  if (typeof schema.type === 'string') return typeWords.has(schema.type) ? schema.type : undefined;
  const known = (schema.type ?? []).filter((type) => typeWords.has(type));
  return known.length === 1 ? known[0] : known.length > 0 ? known : undefined;
}

function visibleProperties(schema: SchemaObject, options: PrepareOptions): SchemaObject['properties'] {
  if (!isRaw(schema.properties)) return undefined;
  const visible = Object.entries(schema.properties).filter(
    ([, property]) => !isHidden(options.schemas, property, options.direction),
  );
  return Object.fromEntries(visible);
}

/** Beside named properties an index signature must allow their types too, or no literal could be written. */
function prepareAdditional(
  schema: SchemaObject,
  options: PrepareOptions,
  prepare: (part: Schema) => Schema,
): Schema | undefined {
  const rest = schema.additionalProperties;
  const isTyped = isRaw(rest) && Object.keys(rest).length > 0;
  if (!isTyped) return rest;
  const named = Object.keys(schema.properties ?? {}).length > 0;
  return named && options.direction === 'input' ? true : prepare(rest);
}

function mapValues(record: SchemaObject['properties'], change: (schema: Schema) => Schema): SchemaObject['properties'] {
  if (!isRaw(record)) return undefined;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function prepareUnions(schema: SchemaObject, options: PrepareOptions, immediate: boolean): Raw {
  const members = (parts: readonly Schema[] | undefined): readonly Schema[] | undefined => {
    if (!Array.isArray(parts)) return undefined;
    const kept = parts.filter(
      (part: Schema) =>
        !(immediate && isRaw(part) && part.$ref !== undefined && options.isCycle(refName(part.$ref as string))),
    );
    return kept.length > 0 ? kept.map((part: Schema) => prepareSchema(part, options, immediate)) : undefined;
  };
  const tagged = (parts: readonly Schema[] | undefined): readonly Schema[] | undefined =>
    members(Array.isArray(parts) ? parts.map((part: Schema) => tagMember(schema, part, options.schemas)) : undefined);
  return {
    allOf: members(schema.allOf)?.filter((part) => part !== true),
    oneOf: tagged(schema.oneOf),
    anyOf: tagged(schema.anyOf),
  };
}

/** Narrows a union member to the values that the discriminator's mapping gives it, unless its own definition does. */
function tagMember(union: SchemaObject, member: Schema, schemas: Schemas): Schema {
  const name = union.discriminator?.propertyName;
  if (typeof name !== 'string' || !isRaw(member) || typeof member.$ref !== 'string') return member;
  const keys = discriminatorValues(union, refName(member.$ref));
  const declared = resolveSchema(schemas, propertySchema(schemas, member as Schema, name));
  const narrow = declared?.const !== undefined || declared?.enum?.length === 1;
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
