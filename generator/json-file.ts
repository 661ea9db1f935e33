// Data as a JSON file: two spaces, keys in the order given, big integers digit by digit.

import type { OutputFile } from './output-file.js';

/** Beyond 2^53 a JSON number keeps its digits only as text; this mark stands around them until the text is made. */
const mark = '\u0000bigint:';

export function jsonFile(path: string, value: unknown): OutputFile {
  return { path, text: `${jsonText(value)}\n` };
}

/** The text without the line feed at its end. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2); // looking at each value takes twice as long, and few documents have such integers
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return withBigints(value);
  }
}

function withBigints(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_key, member: unknown) => (typeof member === 'bigint' ? `${mark}${member}` : member),
    2,
  );
  return text.replaceAll(/"\\u0000bigint:(-?\d+)"/g, '$1');
}
