// The JSON body of an example with a place for a value: its text is edited, so that no other token of it changes.

import type { JSONPath } from 'jsonc-parser';
import type { ExampleBody, ExampleRequest } from '../../generator/model/example.js';
import { jsoncParser } from '../../generator/late-packages.js';
import { type LoopBody, pathOf } from './loop-types.js';

export interface BodyPlaces {
  /** JSON Pointer of the value that the loop sets. */
  readonly pointer: string;
  /** Pointers of values that are left out. */
  readonly removed: readonly string[];
}

/** `null` where the request has no JSON object as its body. */
export function loopBody({ body }: ExampleRequest, { pointer, removed }: BodyPlaces): LoopBody | null {
  if (body?.kind !== 'json' || !isObject(body)) return null;
  const without = [...removed, pointer].reduce((text, place) => withoutValue(text, [...pathOf(place)]), body.text);
  const mark = unusedMark(body.text);
  const { applyEdits, modify } = jsoncParser();
  const marked = applyEdits(without, modify(without, [...pathOf(pointer)], mark, {}));
  const [before = '', behind = ''] = marked.split(JSON.stringify(mark));
  return { without, around: [before, behind] };
}

function isObject({ value }: Extract<ExampleBody, { kind: 'json' }>): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutValue(text: string, path: JSONPath): string {
  const { applyEdits, findNodeAtLocation, modify, parseTree } = jsoncParser();
  const root = parseTree(text);
  const isThere = root !== undefined && findNodeAtLocation(root, path) !== undefined;
  return isThere ? applyEdits(text, modify(text, path, undefined, {})) : text;
}

function unusedMark(text: string): string {
  let mark = 'here';
  while (text.includes(mark)) mark += '-';
  return mark;
}
