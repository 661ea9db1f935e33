// The ways in which vendor extensions point into a response, read into JSON Pointers.

import { step } from '../shape.js';

/** Own property of unknown data, `undefined` where there is none. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** Own property where it is a text, else `null`. */
export function textMember(value: unknown, name: string): string | null {
  const found = member(value, name);
  return typeof found === 'string' ? found : null;
}

/**
 * Reads `$.data.items`, `$['a.b'].c`, `$response.data`, `$response.body#/items` and `$response.header.X-Next` into a JSON
 * Pointer or a header's name; `null` where the text is none of these. `[-1]` and `[(@.length-1)]` give the step `-`.
 */
export function responsePath(text: string): string | null {
  const header = /^\$response\.header\.(.+)$/.exec(text)?.[1];
  if (header !== undefined) return header.toLowerCase();
  const pointer = /^\$response\.body(?:#(.*))?$/s.exec(text);
  if (pointer !== null) return pointer[1] ?? '';
  const path = /^\$(?:response)?((?:\.|\[).*)?$/s.exec(text);
  return path === null ? null : jsonPath(path[1] ?? '');
}

/** The name or dotted path behind `$request.`; `null` where the text is something else. */
export function requestPath(text: string): string | null {
  return /^\$request\.(.+)$/s.exec(text)?.[1] ?? null;
}

/** The small part of JSONPath (RFC 9535) that the extensions use. */
function jsonPath(path: string): string | null {
  const part = /\.([^.[\]]+)|\[(?:'([^']*)'|"([^"]*)"|(-1|\(@\.length\s*-\s*1\)))\]/gy;
  let pointer = '';
  let end = 0;
  for (let found = part.exec(path); found !== null; found = part.exec(path)) {
    pointer += step(found[1] ?? found[2] ?? found[3] ?? '-');
    end = part.lastIndex;
  }
  return end === path.length ? pointer : null;
}
