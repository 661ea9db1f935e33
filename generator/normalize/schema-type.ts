// The `type` keyword: JSON Schema's seven words, and what real documents write instead.

import { shown } from './expect.js';
import type { Reading, SchemaDraft } from './reading.js';

const words = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']);

/** Words of other languages, with what they mean. */
const meanings: Readonly<Record<string, SchemaDraft>> = {
  file: { type: 'string', format: 'binary' },
  binary: { type: 'string', format: 'binary' },
  int: { type: 'integer' },
  int32: { type: 'integer' },
  int64: { type: 'integer' },
  long: { type: 'integer' },
  float: { type: 'number' },
  double: { type: 'number' },
  decimal: { type: 'number' },
  bool: { type: 'boolean' },
  str: { type: 'string' },
  text: { type: 'string' },
  uuid: { type: 'string', format: 'uuid' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  'date-time': { type: 'string', format: 'date-time' },
  timestamp: { type: 'string' },
  list: { type: 'array' },
  map: { type: 'object' },
  dict: { type: 'object' },
  any: {},
};

/** The keywords that a `type` stands for: `type` itself, and `format` where the word says more. */
export function convertType(value: unknown, pointer: string, reading: Reading): SchemaDraft {
  if (typeof value === 'string' && words.has(value)) return { type: value };
  if (Array.isArray(value) && value.every((word) => words.has(word))) return typeList(value);
  if (value === 'file' && reading.dialect.family === '2.0') return meanings['file'] ?? {};
  const found = Array.isArray(value) ? value : [value];
  const meant = found.map((word) => meaning(word));
  reading.report.repair({
    code: 'unknown-type',
    pointer,
    message: `${Array.isArray(value) ? value.map(shown).join(', ') : shown(value)} is no type of JSON Schema`,
    hint: `use one of ${[...words].join(', ')}`,
  });
  const types = meant.flatMap((draft) => (typeof draft['type'] === 'string' ? [draft['type']] : []));
  return found.length === 1 ? (meant[0] ?? {}) : typeList(types.length < found.length ? [] : types);
}

function meaning(word: unknown): SchemaDraft {
  // YAML reads the bare word `null` as no value; what is meant is the type.
  if (word === null) return { type: 'null' };
  if (typeof word !== 'string') return {};
  const lower = word.toLowerCase();
  if (words.has(lower)) return { type: lower };
  return Object.hasOwn(meanings, lower) ? (meanings[lower] ?? {}) : {};
}

function typeList(types: readonly string[]): SchemaDraft {
  const unique = [...new Set(types)];
  if (unique.length === 0) return {};
  return { type: unique.length === 1 ? unique[0] : unique };
}
