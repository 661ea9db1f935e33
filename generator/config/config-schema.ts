// The JSON Schema of a config file (draft 2020-12), made from the option table, so that editors and curlew agree.

import type { OptionEntry } from './option-table.js';
import { optionTable } from './option-table.js';
import type { Shape } from './shape.js';

/** A JSON Schema. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** The schema. `targets` are the names that an editor offers; a config may hold others, such as paths. */
export function configSchema(targets: readonly string[]): JsonSchema {
  const options = Object.fromEntries(
    Object.entries(optionTable).map(([name, entry]) => [name, optionSchema(entry, targets)]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Config of curlew',
    description: 'One document, or several under "documents" with what they share beside it.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      ...options,
      documents: {
        description: 'several documents; each entry overrides what stands beside the list',
        type: 'array',
        items: { type: 'object', properties: options, required: ['input'], additionalProperties: false },
      },
    },
    additionalProperties: false,
  };
}

function optionSchema(entry: OptionEntry, targets: readonly string[]): JsonSchema {
  const schema = shapeSchema(entry, targets) as Readonly<Record<string, unknown>>;
  return {
    description: entry.describe,
    ...schema,
    ...(entry.default === undefined ? {} : { default: entry.default }),
  };
}

function shapeSchema(shape: Shape, targets: readonly string[]): JsonSchema {
  switch (shape.type) {
    case 'string': {
      const values = shape.choices && (shape.nullable === true ? [...shape.choices, null] : shape.choices);
      return values ? { enum: values } : { type: shape.nullable === true ? ['string', 'null'] : 'string' };
    }
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer', minimum: 0 };
    case 'strings':
      return {
        type: 'array',
        items: shape.known === 'targets' ? { anyOf: [{ enum: ['all', ...targets] }, { type: 'string' }] } : textSchema,
      };
    case 'any':
      return true;
    case 'object':
      return objectSchema(shape, targets);
    default:
      return shape satisfies never;
  }
}

const textSchema: JsonSchema = { type: 'string' };

function objectSchema(
  { members, of, required, orFalse }: Extract<Shape, { type: 'object' }>,
  targets: readonly string[],
): JsonSchema {
  const inner = Object.entries(members ?? {}).map(([name, shape]) => [name, shapeSchema(shape, targets)]);
  const schema = {
    type: 'object',
    ...(members && { properties: Object.fromEntries(inner) as object }),
    ...(required && { required }),
    ...(of ? { additionalProperties: shapeSchema(of, targets) } : members ? { additionalProperties: false } : {}),
  };
  return orFalse === true ? { anyOf: [{ const: false }, schema] } : schema;
}
