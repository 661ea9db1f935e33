// Integers of a JSON text that a double cannot hold: JSON.parse has rounded them, the text still has every digit.

import { toPointer } from '../json-pointer.js';
import { jsoncParser } from '../late-packages.js';

type Holder = Record<string, unknown>;

/** An integer token of 16 digits or more: only such lie beyond 2^53. */
const longInteger = /(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/** Adds the integers beyond 2^53 in a piece of text that is between strings. */
export function addLongIntegers(between: string, integers: bigint[]): void {
  if (!/\d{16}/.test(between)) return;
  for (const [token] of between.matchAll(longInteger)) {
    if (!Number.isSafeInteger(Number(token))) integers.push(BigInt(token));
  }
}

/**
 * Puts the exact `integers` of `text` into the value that was parsed from it and that nobody else holds. A rounded value
 * tells which integer it was, unless two of them round to the same; then the text is visited.
 */
export function restoreIntegers(root: unknown, integers: readonly bigint[], text: string): unknown {
  const byRounded = new Map<number, bigint>();
  for (const integer of integers) {
    const rounded = Number(integer);
    if ((byRounded.get(rounded) ?? integer) !== integer) return restoreByVisit(root, text);
    byRounded.set(rounded, integer);
  }
  return restore(root, byRounded);
}

function restore(value: unknown, byRounded: ReadonlyMap<number, bigint>): unknown {
  if (typeof value === 'number') return byRounded.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const holder = value as Holder;
  for (const key in holder) {
    const member = holder[key];
    const exact = typeof member === 'string' ? member : restore(member, byRounded);
    if (exact !== member) holder[key] = exact;
  }
  return value;
}

function restoreByVisit(root: unknown, text: string): unknown {
  const exact = new Map<string, bigint>();
  jsoncParser().visit(text, {
    onLiteralValue: (value, offset, length, _line, _column, path) => {
      if (typeof value !== 'number' || Number.isSafeInteger(value)) return;
      const token = text.slice(offset, offset + length);
      if (/^-?\d+$/.test(token)) exact.set(toPointer(path()), BigInt(token));
    },
  });
  return restoreAt(root, '', exact);
}

function restoreAt(value: unknown, pointer: string, exact: ReadonlyMap<string, bigint>): unknown {
  if (typeof value === 'number') return exact.get(pointer) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const holder = value as Holder;
  for (const key of Object.keys(holder)) holder[key] = restoreAt(holder[key], pointer + toPointer([key]), exact);
  return value;
}
