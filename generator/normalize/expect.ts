// Reading of values whose type the specification fixes: what is something else is reported and left out.

import type { Report } from './report.js';

/** An object of the document. */
export type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own property, or `undefined`: keys such as `constructor` never reach a prototype. */
export function own(value: Raw, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Sets an own property, also one that `Object.prototype` has: assigning to `__proto__` would set the prototype. */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (!(key in Object.prototype)) target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** The word for a value's type, as messages use it. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'bigint' ? 'number' : typeof value;
}

/** A value as messages quote it: texts in quotes, at most 100 characters, of objects and arrays only what they are. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 100 ? `${value.slice(0, 99)}…` : value);
  return typeof value === 'object' && value !== null ? typeName(value) : String(value);
}

/** Where a value stands and who hears of it. */
export interface Place {
  readonly pointer: string;
  readonly report: Report;
}

/** The object, or `null` where it is missing (`undefined`) or of another type (reported). */
export function expectObject(value: unknown, place: Place, what = 'object'): Raw | null {
  if (isRaw(value)) return value;
  if (value !== undefined) wrongType(value, place, what);
  return null;
}

/** The array, or an empty one. */
export function expectArray(value: unknown, place: Place): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined) wrongType(value, place, 'array');
  return [];
}

/** The text, or `undefined`. A number or boolean without quotes (YAML) is repaired. */
export function expectText(value: unknown, place: Place): string | undefined {
  if (typeof value === 'string' || value === undefined) return value;
  if (value === null) return undefined;
  if (typeof value === 'object') {
    wrongType(value, place, 'string');
    return undefined;
  }
  place.report.repair({
    code: 'unquoted-text',
    pointer: place.pointer,
    message: `expected string, found ${typeName(value)} ${String(value)}`,
    hint: 'put it in quotes',
  });
  return String(value);
}

/** Reports a value of the wrong type. */
export function wrongType(value: unknown, { pointer, report }: Place, expected: string): void {
  report.error({
    code: 'wrong-type',
    pointer,
    message: `expected ${expected}, found ${typeName(value)}`,
    hint: 'compare the indentation and the brackets with the OpenAPI specification',
  });
}
