// A number that satisfies the bounds and `multipleOf` of a schema.

import type { SchemaObject } from '../../model/types.js';

interface Bounds {
  readonly low: number;
  readonly lowOpen: boolean;
  readonly high: number;
  readonly highOpen: boolean;
}

/** A value for a schema of type `integer` or `number`: 1 where it may be, else the nearest that may. */
export function numberValue(schema: SchemaObject, integer: boolean): number | bigint {
  const exact = integer ? exactMinimum(schema) : null;
  if (exact !== null) return exact;
  const bounds = boundsOf(schema);
  const step = bound(schema.multipleOf, integer ? 1 : 0);
  if (step > 0) return steppedValue(bounds, integer && !Number.isInteger(step) ? leastInteger(step) : step);
  if (inside(1, bounds)) return 1;
  if (inside(bounds.low, bounds)) return bounds.low;
  if (inside(bounds.high, bounds)) return bounds.high;
  return Number.isFinite(bounds.low + bounds.high) ? (bounds.low + bounds.high) / 2 : beyond(bounds);
}

/** A lower bound beyond 2^53 is itself the value: arithmetic on numbers would lose its digits. */
function exactMinimum(schema: SchemaObject): bigint | null {
  const minimum: unknown = schema.minimum;
  const exclusive: unknown = schema.exclusiveMinimum;
  if (typeof minimum === 'bigint' && minimum > 0n) return minimum;
  return typeof exclusive === 'bigint' && exclusive > 0n ? exclusive + 1n : null;
}

function boundsOf(schema: SchemaObject): Bounds {
  const minimum = bound(schema.minimum, -Infinity);
  const exclusiveMinimum = bound(schema.exclusiveMinimum, -Infinity);
  const maximum = bound(schema.maximum, Infinity);
  const exclusiveMaximum = bound(schema.exclusiveMaximum, Infinity);
  return {
    low: Math.max(minimum, exclusiveMinimum),
    lowOpen: exclusiveMinimum >= minimum,
    high: Math.min(maximum, exclusiveMaximum),
    highOpen: exclusiveMaximum <= maximum,
  };
}

/** A bound beyond 2^53 is a `bigint` in the document's data; for choosing a value nearby its magnitude is enough. */
export function bound(value: unknown, absent: number): number {
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : absent;
}

function inside(value: number, { low, lowOpen, high, highOpen }: Bounds): boolean {
  return Number.isFinite(value) && (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
}

/** An open bound on one side only. */
function beyond({ low, high }: Bounds): number {
  if (Number.isFinite(low)) return low + 1;
  return Number.isFinite(high) ? high - 1 : 1;
}

function steppedValue(bounds: Bounds, step: number): number {
  const start = inside(Math.max(step, 1), bounds) || !Number.isFinite(bounds.low) ? 1 : bounds.low;
  const first = multiple(Math.ceil(start / step), step);
  const candidates = [
    first,
    multiple(Math.ceil(start / step) + 1, step),
    multiple(Math.floor(bounds.high / step), step),
  ];
  candidates.push(multiple(Math.floor(bounds.high / step) - 1, step));
  return candidates.find((value) => inside(value, bounds)) ?? first;
}

/** `3 * 0.1` is 0.30000000000000004: the digits of the step are what is meant. */
function multiple(count: number, step: number): number {
  const digits = /\.(\d+)$/.exec(String(step))?.[1]?.length ?? 0;
  return Number((count * step).toFixed(Math.min(digits, 100)));
}

/** The least integer that is a multiple of a fraction such as 0.5. */
function leastInteger(step: number): number {
  const found = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => multiple(count, step)).find(Number.isInteger);
  return found ?? 1;
}
