// Whether two texts of a file differ in nothing but their formatting.

import { isDeepStrictEqual } from 'node:util';

/**
 * TypeScript is the same where its syntax trees and the words of its comments are, JSON where its values are, any other file
 * where its lines are but for their ends. A text that cannot be read is the same as none.
 */
export async function hasSameMeaning(path: string, before: string, after: string): Promise<boolean> {
  if (/\.[cm]?tsx?$/.test(path)) return isSameProgram(path, before, after);
  if (path.endsWith('.json')) return isSameJson(before, after);
  return withPlainLines(before) === withPlainLines(after);
}

/** Without a byte order mark and carriage returns, which a checkout on Windows may have brought in. */
function withPlainLines(text: string): string {
  return text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
}

function isSameJson(before: string, after: string): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(withPlainLines(before)), JSON.parse(after));
  } catch {
    return false; // somebody broke it: that is a difference
  }
}

async function isSameProgram(path: string, before: string, after: string): Promise<boolean> {
  const { parseSync } = await import('oxc-parser');
  const [a, b] = [withPlainLines(before), after].map((text) => parseSync(path, text, { preserveParens: false }));
  if (!a || !b || a.errors.length > 0 || b.errors.length > 0) return false;
  const words = ({ comments }: typeof a): string =>
    comments.map(({ value }) => value.replaceAll(/[\s*]+/g, ' ')).join('\n');
  return words(a) === words(b) && treeText(a.program) === treeText(b.program);
}

/** Where a node stands and how a literal is quoted is formatting; all else is meaning. */
const formatting: ReadonlySet<string> = new Set(['start', 'end', 'range', 'loc', 'raw']);

function treeText(program: object): string {
  return JSON.stringify(program, (key, value: unknown) => {
    if (formatting.has(key)) return undefined;
    return typeof value === 'bigint' ? `${value}n` : value;
  });
}
