// Parameters of 2.0 that are no bodies: their type moves into a schema, `collectionFormat` becomes a style.

import { isRaw, own, type Raw } from '../expect.js';

/** Keywords of the Items Object and the Parameter Object that belong into a schema. */
const schemaKeys = new Set([
  'type',
  'format',
  'items',
  'default',
  'enum',
  'pattern',
  'multipleOf',
  'uniqueItems',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'maxItems',
  'minItems',
  'x-nullable',
]);

/** A Parameter Object of 3.0; references and what is no object stay as they are. */
export function upgradeParameter(value: unknown): unknown {
  if (!isRaw(value) || own(value, '$ref') !== undefined) return value;
  const { schema, rest } = splitSchema(value);
  const { collectionFormat, 'x-example': example, ...others } = rest;
  return {
    ...others,
    ...(own(value, 'schema') === undefined ? { schema } : {}),
    ...(example === undefined ? {} : { example }),
    ...(schema['type'] === 'array' ? styleOf(collectionFormat, own(value, 'in')) : {}),
  };
}

/** A Header Object of 3.0. */
export function upgradeHeader(value: unknown): unknown {
  if (!isRaw(value) || own(value, '$ref') !== undefined) return value;
  const { schema, rest } = splitSchema(value);
  return { ...rest, schema };
}

/** The keywords of a parameter that make its schema, and the others. */
export function splitSchema(value: Raw): { readonly schema: Raw; readonly rest: Raw } {
  const entries = Object.entries(value);
  return {
    schema: Object.fromEntries(entries.filter(([key]) => schemaKeys.has(key))),
    rest: Object.fromEntries(entries.filter(([key]) => !schemaKeys.has(key))),
  };
}

/** How 3.0 writes a `collectionFormat`; `csv` is the default. `tsv` has no match and is sent as `csv`. */
export function styleOf(collectionFormat: unknown, location: unknown): Raw {
  const inQuery = location === 'query' || location === 'formData';
  if (!inQuery) return { style: 'simple', explode: false };
  switch (collectionFormat) {
    case 'multi':
      return { style: 'form', explode: true };
    case 'ssv':
      return { style: 'spaceDelimited', explode: false };
    case 'pipes':
      return { style: 'pipeDelimited', explode: false };
    default:
      return { style: 'form', explode: false };
  }
}
