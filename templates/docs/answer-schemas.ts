// Schemas as an answer sees them: a server sends what is `readOnly` and keeps what is `writeOnly`.

import type { Schemas } from '../../generator/model/schema-view.js';
import type { Schema } from '../../generator/model/types.js';

/** Values in a schema that are data, not schemas. */
const data = new Set(['example', 'examples', 'default', 'enum', 'const']);

/**
 * Turns the roles around, so that what makes values of requests makes those of answers: `readOnly` is dropped, `writeOnly` becomes
 * `readOnly`, which such values leave out.
 */
export function answerSchemas(schemas: Schemas): Schemas {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, answerSchema(schema)]));
}

/** {@link answerSchemas} of a single one. */
export function answerSchema(schema: Schema): Schema {
  return turned(schema) as Schema;
}

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).flatMap(([key, member]): readonly (readonly [string, unknown])[] => {
    if (key === 'readOnly' && typeof member === 'boolean') return [];
    if (key === 'writeOnly' && typeof member === 'boolean') return [['readOnly', member]];
    return [[key, data.has(key) ? member : turned(member)]];
  });
  return Object.fromEntries(members);
}
