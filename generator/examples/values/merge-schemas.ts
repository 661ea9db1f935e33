// Two schemas that hold at once (`allOf`, `$ref` with siblings) into one, for finding a value that satisfies both.

import type { JsonValue, Schema, SchemaObject } from '../../model/types.js';
import { isObject, sameJson } from '../json-text.js';

/**
 * The keywords of both; where they contradict each other the later one wins, as `normalize` does. Neither may hold
 * `$ref`, `allOf`, `oneOf` or `anyOf` of its own.
 */
export function mergeSchemas(earlier: SchemaObject, later: SchemaObject): SchemaObject {
  return withoutUndefined({
    ...earlier,
    ...later,
    type: mergeTypes(earlier.type, later.type),
    ...mergeValues(earlier, later),
    ...mergeBounds(earlier, later),
    properties: mergeMaps(earlier.properties, later.properties),
    patternProperties: mergeMaps(earlier.patternProperties, later.patternProperties),
    required: mergeRequired(earlier.required, later.required),
    items: both(earlier.items, later.items),
    readOnly: earlier.readOnly === true || later.readOnly === true,
    example: mergeExamples(earlier.example, later.example),
  });
}

function withoutUndefined(keywords: Readonly<Record<string, unknown>>): SchemaObject {
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined));
}

function mergeTypes(earlier: SchemaObject['type'], later: SchemaObject['type']): SchemaObject['type'] {
  if (earlier === undefined || later === undefined) return later ?? earlier;
  const allowed = [earlier].flat();
  const common = [later].flat().flatMap((type) => {
    if (allowed.includes(type)) return [type];
    if (type === 'number' && allowed.includes('integer')) return ['integer'];
    return type === 'integer' && allowed.includes('number') ? ['integer'] : [];
  });
  return common.length === 0 ? later : common;
}

function mergeValues(earlier: SchemaObject, later: SchemaObject): Pick<SchemaObject, 'enum' | 'const'> {
  const choices = mergeEnums(earlier.enum, later.enum);
  const fixed = later.const ?? earlier.const;
  const contradicted = later.const === undefined && fixed !== undefined && later.enum !== undefined;
  const dropped = contradicted && !later.enum.some((value) => sameJson(value, fixed));
  return {
    ...(choices === undefined ? {} : { enum: choices }),
    ...(fixed === undefined || dropped ? {} : { const: fixed }),
  };
}

function mergeEnums(earlier: SchemaObject['enum'], later: SchemaObject['enum']): SchemaObject['enum'] {
  if (earlier === undefined || later === undefined) return later ?? earlier;
  const common = later.filter((value) => earlier.some((other) => sameJson(value, other)));
  return common.length === 0 ? later : common;
}

const lowerBounds = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const upperBounds = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];

function mergeBounds(earlier: SchemaObject, later: SchemaObject): Readonly<Record<string, unknown>> {
  const narrower = [...lowerBounds, ...upperBounds].flatMap((keyword) => {
    const [left, right] = [Number(earlier[keyword]), Number(later[keyword])];
    if (earlier[keyword] === undefined || later[keyword] === undefined) return [];
    return [[keyword, lowerBounds.includes(keyword) ? Math.max(left, right) : Math.min(left, right)] as const];
  });
  return Object.fromEntries(narrower);
}

type SchemaMap = Readonly<Record<string, Schema>>;

function mergeMaps(earlier: SchemaMap | undefined, later: SchemaMap | undefined): SchemaMap | undefined {
  if (earlier === undefined || later === undefined) return later ?? earlier;
  const merged = new Map<string, Schema>(Object.entries(earlier));
  for (const [name, schema] of Object.entries(later)) merged.set(name, both(merged.get(name), schema) ?? schema);
  return Object.fromEntries(merged);
}

function both(earlier: Schema | undefined, later: Schema | undefined): Schema | undefined {
  if (earlier === undefined || later === undefined || earlier === later) return later ?? earlier;
  return { allOf: [earlier, later] };
}

function mergeRequired(earlier: SchemaObject['required'], later: SchemaObject['required']): SchemaObject['required'] {
  if (earlier === undefined || later === undefined) return later ?? earlier;
  return [...new Set([...earlier, ...later])];
}

/** Each part of an `allOf` shows its own properties: together they are the example of the whole. */
function mergeExamples(earlier: JsonValue | undefined, later: JsonValue | undefined): JsonValue | undefined {
  if (isObject(earlier) && isObject(later)) return { ...earlier, ...later };
  return later === undefined ? earlier : later;
}
