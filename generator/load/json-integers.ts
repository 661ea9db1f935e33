// Integers of a JSON text that a double cannot hold.

import { visit } from 'jsonc-parser';
import { toPointer } from '../json-pointer.js';

/** The integers beyond 2^53 of a valid JSON text, with their places. */
export function longIntegers(text: string): { readonly pointer: string; readonly value: bigint }[] {
  const found: { pointer: string; value: bigint }[] = [];
  visit(text, {
    onLiteralValue: (value, offset, length, _line, _column, path) => {
      if (typeof value !== 'number' || length < 16 || Number.isSafeInteger(value)) return;
      const token = text.slice(offset, offset + length);
      if (/^-?\d+$/.test(token)) found.push({ pointer: toPointer(path()), value: BigInt(token) });
    },
  });
  return found;
}
