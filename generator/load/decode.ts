// Bytes of a file as text: UTF-8 by default, UTF-16 where a byte order mark says so.

import { isUtf8 } from 'node:buffer';
import { textProblem } from './text-problem.js';

const hint = 'save the file as UTF-8';

/** The text without its byte order mark (Unicode section 23.8). Throws {@link DocumentError} for anything that is no text. */
export function decode(bytes: Uint8Array): string {
  const text = decodeBytes(bytes);
  const nul = text.indexOf('\0');
  if (nul < 0) return text;
  throw textProblem(text, { code: 'encoding', message: `character ${nul} is NUL: this is no text`, hint, offset: nul });
}

function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWith('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWith('utf-16be', bytes);
  if (bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0)) {
    throw textProblem('', { code: 'encoding', message: 'this is UTF-16 or binary without a byte order mark', hint });
  }
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  const at = firstInvalidByte(bytes);
  throw textProblem('', { code: 'encoding', message: `byte ${at}: not UTF-8`, hint });
}

function decodeWith(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw textProblem('', { code: 'encoding', message: `not valid ${encoding.toUpperCase()}`, hint });
  }
}

/** Longest valid prefix by bisection; a prefix may end inside a character, so up to three bytes are forgiven. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isPrefix(bytes, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isPrefix(bytes: Uint8Array, length: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    return true;
  } catch {
    return false;
  }
}
