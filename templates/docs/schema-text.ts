// A schema in a few words for people: its type, and what else a value has to satisfy.

import { jsonText } from '../../generator/examples/json-text.js';
import { refName } from '../../generator/model/reach.js';
import { resolveSchema, type Schemas, schemaTypes } from '../../generator/model/schema-view.js';
import type { JsonValue, Schema, SchemaObject } from '../../generator/model/types.js';
import { codeSpan } from './markdown-text.js';

/** More alternatives than these are cut off with an ellipsis; values are what readers look for. */
const mostAlternatives = 8;
const mostLiterals = 50;

/** Longer literals say nothing in a table. */
const longestLiteral = 60;

/** `string (date-time)`, `Zone[]`, `"a" | "b"`. */
export function typeText(schemas: Schemas, schema: Schema | null, depth = 0): string {
  const found = resolveSchema(schemas, schema);
  if (found === null || depth > 4) return 'any';
  const named = typeof schema === 'object' && schema?.$ref !== undefined && isObject(found);
  return named ? refName(schema.$ref ?? '') : structureText(schemas, found, depth);
}

function structureText(schemas: Schemas, schema: SchemaObject, depth: number): string {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (values) return alternatives(values.map(literalText), mostLiterals);
  const choice = schema.oneOf ?? schema.anyOf;
  if (choice && choice.length > 0) return alternatives(choice.map((part) => typeText(schemas, part, depth + 1)));
  if (schema.type === undefined && schema.allOf) return allOfText(schemas, schema.allOf, depth);
  return typesText(schemas, schema, depth);
}

function allOfText(schemas: Schemas, parts: readonly Schema[], depth: number): string {
  const known = parts.map((part) => typeText(schemas, part, depth + 1)).filter((text) => text !== 'any');
  return known.length === 1 ? (known[0] ?? 'any') : known.length === 0 ? 'any' : 'object';
}

function typesText(schemas: Schemas, schema: SchemaObject, depth: number): string {
  const types = schemaTypes(schema);
  const isNullable = Array.isArray(schema.type) && schema.type.includes('null');
  const shown = types.length > 0 ? types : isObject(schema) ? ['object'] : schema.items ? ['array'] : ['any'];
  const texts = shown.map((type) => oneType(schemas, { schema, type }, depth));
  return alternatives(isNullable ? [...texts, 'null'] : texts);
}

function oneType(
  schemas: Schemas,
  { schema, type }: { readonly schema: SchemaObject; readonly type: string },
  depth: number,
): string {
  if (type === 'array') {
    const item = typeText(schemas, schema.items ?? null, depth + 1);
    return item.includes(' ') ? `(${item})[]` : `${item}[]`;
  }
  const values = schema.additionalProperties;
  if (type === 'object' && typeof values === 'object' && !schema.properties)
    return `map of ${typeText(schemas, values, depth + 1)}`;
  return typeof schema.format === 'string' && schema.format !== '' ? `${type} (${schema.format})` : type;
}

function isObject(schema: SchemaObject): boolean {
  return schema.properties !== undefined || schemaTypes(schema).includes('object') || schema.allOf !== undefined;
}

/** Types of one member in several alternatives, as one. */
export function unionText(texts: readonly string[]): string {
  return alternatives(texts, mostLiterals);
}

function alternatives(texts: readonly string[], most = mostAlternatives): string {
  const unique = [...new Set(texts)];
  const shown = unique.slice(0, most);
  return [...shown, ...(unique.length > shown.length ? ['…'] : [])].join(' | ') || 'any';
}

function literalText(value: JsonValue): string {
  const text = jsonText(value);
  return text.length > longestLiteral ? `${text.slice(0, longestLiteral)}…` : text;
}

/** Limits and the default, each a phrase in Markdown: `default 20`, `1 to 100`, `at most 32 characters`. */
export function factTexts(schemas: Schemas, schema: Schema | null): readonly string[] {
  const found = resolveSchema(schemas, schema);
  if (!found) return [];
  return [
    ...(found.default === undefined ? [] : [`default ${codeSpan(literalText(found.default))}`]),
    ...range(found.minimum, found.maximum, ''),
    ...range(found.minLength, found.maxLength, 'character'),
    ...range(found.minItems, found.maxItems, 'item'),
    ...(typeof found.pattern === 'string' && found.pattern.length <= longestLiteral
      ? [`matches ${codeSpan(found.pattern)}`]
      : []),
    ...(found.readOnly === true ? ['read only'] : []),
    ...(found.writeOnly === true ? ['write only'] : []),
  ];
}

function range(least: unknown, most: unknown, unit: string): readonly string[] {
  const [from, to] = [least, most].map((limit) => (isNumber(limit) ? limit : null));
  const counted = (count: number | bigint): string =>
    unit === '' ? String(count) : `${count} ${unit}${Number(count) === 1 ? '' : 's'}`;
  if (from != null && to != null) return [from === to ? counted(to) : `${from} to ${counted(to)}`];
  if (from != null) return unit !== '' && Number(from) === 0 ? [] : [`at least ${counted(from)}`];
  return to != null ? [`at most ${counted(to)}`] : [];
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
