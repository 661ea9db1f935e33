// Positions of places in a JSON text.

import type { Position } from '../source-document.js';
import { spaceEnd, valueEnd } from './json-scan.js';
import { lineIndex } from './line-index.js';
import { type PlaceNode, pointerTree, positionsOf } from './pointer-tree.js';

/** See {@link SourceDocument.locate}. The text is JSON: it was parsed before anybody had something to say about it. */
export function locateJson(text: string, pointers: readonly string[]): ReadonlyMap<string, Position> {
  const tree = pointerTree(pointers);
  locate(text, spaceEnd(text, 0), tree);
  return positionsOf(tree, pointers, lineIndex(text));
}

/** Notes the offsets of all places below `place`, whose value begins at `start`, and gives where that ends. What nobody wants is passed over. */
function locate(text: string, start: number, place: PlaceNode): number {
  const isObject = text[start] === '{';
  if (place.children.size === 0 || (!isObject && text[start] !== '[')) return valueEnd(text, start);
  let at = spaceEnd(text, start + 1);
  for (let index = 0; text[at] !== '}' && text[at] !== ']'; index++) {
    const keyEnd = isObject ? valueEnd(text, at) : at;
    const key = isObject ? (JSON.parse(text.slice(at, keyEnd)) as string) : String(index);
    const child = place.children.get(key);
    if (child !== undefined) child.offset ??= at;
    // Past the colon.
    const value = isObject ? spaceEnd(text, spaceEnd(text, keyEnd) + 1) : at;
    at = spaceEnd(text, child === undefined ? valueEnd(text, value) : locate(text, value, child));
    if (text[at] === ',') at = spaceEnd(text, at + 1);
  }
  return at + 1;
}
