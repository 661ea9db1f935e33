// A string that satisfies `format`, `pattern`, `minLength` and `maxLength` of a schema.

import type { SchemaObject } from '../../model/types.js';
import { formatValue } from './formats.js';
import { matchesPattern } from './pattern-match.js';
import { samplePattern } from './pattern-sample.js';
import type { Pattern, ReadPattern } from './pattern.js';

/** Beyond this a text is no example any more; a schema that asks for more gets a shorter one. */
const longest = 10_000;

/**
 * A value for a schema of type `string`. Where `pattern` cannot be satisfied (it is no regular expression, or asks for
 * what no cheap search finds) it is left aside: an example that a server may refuse says more than none.
 */
export function stringValue(schema: SchemaObject, readPattern: ReadPattern): string {
  const lengths = {
    min: Math.min(schema.minLength ?? 0, longest),
    max: schema.maxLength ?? Number.POSITIVE_INFINITY,
  };
  const plain = withLength(plainValue(schema), lengths);
  const pattern = schema.pattern === undefined ? null : readPattern(undelimited(schema.pattern));
  if (pattern === null || matches(pattern, plain)) return plain;
  return samplePattern(pattern, lengths) ?? plain;
}

/** `/^[a-z]+$/i` is how other languages write a pattern: what stands between the slashes is meant. */
function undelimited(pattern: string): string {
  return /^\/(.+)\/[a-z]*$/s.exec(pattern)?.[1] ?? pattern;
}

function matches(pattern: Pattern, text: string): boolean {
  return matchesPattern(pattern, text) === true;
}

function plainValue(schema: SchemaObject): string {
  return formatValue(schema.format) ?? (schema.contentEncoding === 'base64' ? 'ZXhhbXBsZQ==' : 'string');
}

/** Lengths are counted in characters, as JSON Schema does (2020-12 section 6.3.1). */
function withLength(text: string, lengths: { readonly min: number; readonly max: number }): string {
  const characters = [...text];
  if (characters.length > lengths.max) return characters.slice(0, Math.max(0, lengths.max)).join('');
  if (characters.length >= lengths.min) return text;
  return lengthened(text, lengths.min - characters.length);
}

/** Padding goes where the format stays true: before the `@` of an address, behind the path of a URL. */
function lengthened(text: string, missing: number): string {
  if (/^[^@]+@/.test(text)) return 'u'.repeat(missing) + text;
  if (text.startsWith('https://')) return `${text}/${'a'.repeat(Math.max(0, missing - 1))}`;
  if (text !== 'string') return text + 'a'.repeat(missing);
  return 'string-'.repeat(Math.ceil(missing / 7) + 1).slice(0, text.length + missing);
}
