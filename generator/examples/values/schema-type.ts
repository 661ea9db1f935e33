// The JSON type that a value of a schema has.

import type { SchemaObject } from '../../model/types.js';

export type ValueType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'any';

const words: readonly string[] = ['object', 'array', 'string', 'integer', 'number', 'boolean', 'null'];

/** Keywords that mean something for one type only, for the many schemas that leave `type` out. */
const telling: readonly (readonly [ValueType, readonly string[]])[] = [
  ['object', ['properties', 'required', 'additionalProperties', 'patternProperties', 'minProperties', 'maxProperties']],
  ['array', ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems']],
  ['string', ['pattern', 'minLength', 'maxLength', 'format', 'contentMediaType', 'contentEncoding']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
];

/** The first type that is not `null`; without `type` the one that the other keywords speak of, `any` where none does. */
export function valueType(schema: SchemaObject): ValueType {
  const named = [schema.type ?? []].flat().filter((word) => words.includes(word)) as ValueType[];
  if (named.length > 0) return named.find((word) => word !== 'null') ?? 'null';
  const found = telling.find(([, keywords]) => keywords.some((keyword) => schema[keyword] !== undefined));
  return found?.[0] ?? 'any';
}
