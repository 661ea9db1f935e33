// JSONPath queries (RFC 9535) into the places that they select.

import { exec, type JsonValue } from 'jsonpath-rfc9535';
import parse from 'jsonpath-rfc9535/parser';

/** Keys and indexes from the root to a node. */
export type NodePath = readonly (string | number)[];

/** What is wrong with an expression, `null` where it is a query. */
export function pathProblem(expression: string): string | null {
  try {
    parse(expression);
    return null;
  } catch (error) {
    const { location } = error as { readonly location?: { readonly start: { readonly offset: number } } };
    if (!(error instanceof Error) || location === undefined) throw error;
    const rest = expression.slice(location.start.offset);
    const place = rest === '' ? 'at its end' : `at ${JSON.stringify(rest)}`;
    return `${JSON.stringify(expression)} is no JSONPath: it goes wrong ${place}`;
  }
}

/** Every node that is selected once, in the order of the query. */
export function select(root: unknown, expression: string): readonly NodePath[] {
  const found = new Map<string, NodePath>();
  exec(root as JsonValue, expression, (_value, path) => {
    const keys = path.map((key) => (typeof key === 'number' ? key : unescape(key)));
    found.set(JSON.stringify(keys), keys);
  });
  return [...found.values()];
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The library gives keys as they stand in a normalized path (RFC 9535 section 2.7). */
function unescape(key: string): string {
  return key.replaceAll(/\\(?:u([0-9a-f]{4})|(.))/g, (_match, code: string | undefined, letter: string) =>
    code === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
