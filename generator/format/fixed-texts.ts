// Texts of curlew's own that prettier leaves as they are, which is found out when curlew is built: of what a small document makes, most
// is the runtime, and formatting that took longer than all the rest.

import { readFileSync } from 'node:fs';
import { builtFile } from '../built-file.js';

let known: ReadonlySet<string> | undefined;

/** What prettier makes of a piece, where that is the piece itself; by its key, which says the settings too. */
export function fixedText(key: string, text: string): string | undefined {
  known ??= readKeys();
  return known.has(key) ? withLineFeed(text) : undefined;
}

/** Whether {@link fixedText} may say it of a piece. */
export function isFixed(text: string, formatted: string | null): boolean {
  return formatted === withLineFeed(text);
}

/** A piece ends where the next begins; formatted, it ends with a line feed. */
function withLineFeed(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function readKeys(): ReadonlySet<string> {
  const built = builtFile('fixed-texts.json');
  return new Set(built === undefined ? [] : (JSON.parse(readFileSync(built, 'utf8')) as readonly string[]));
}
