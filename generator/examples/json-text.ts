// A JSON value in, its compact text out: the one writer of JSON in examples, because `JSON.stringify` refuses `bigint`.

import type { JsonValue } from '../model/types.js';

/** Compact JSON (RFC 8259): keys in the order given, every digit of a `bigint`, `1.0` as `1`. */
export function jsonText(value: JsonValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return JSON.stringify(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(jsonText).join(',')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}:${jsonText(item)}`)
    .join(',')}}`;
}

/** A JSON object; `Array.isArray` alone does not narrow a readonly array. */
export type JsonObject = { readonly [key: string]: JsonValue };

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** JSON equality: `1` and `1n` are the same number, the order of keys has no meaning. */
export function sameJson(left: JsonValue, right: JsonValue): boolean {
  if (isList(left)) {
    return isList(right) && left.length === right.length && left.every((item, i) => sameJson(item, right[i] ?? null));
  }
  if (isObject(left)) return isObject(right) && sameEntries(left, right);
  if (isNumber(left) && isNumber(right)) return left == right;
  return left === right;
}

function sameEntries(left: JsonObject, right: JsonObject): boolean {
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key] ?? null, right[key] ?? null))
  );
}

function isNumber(value: JsonValue): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
