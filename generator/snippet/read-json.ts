// JSON of the command line, with every digit of its integers.

import { DocumentError } from '../diagnostics.js';
import { parseJson } from '../load/parse-json.js';
import type { JsonValue } from '../model/types.js';
import { defaultLimits } from '../source-document.js';

/** The value of a JSON text (RFC 8259), `undefined` where it is none. */
export function readJson(text: string): JsonValue | undefined {
  try {
    return parseJson(text, defaultLimits) as JsonValue;
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}
