// Wanted places of a document as a tree, so that one pass over the text finds them all and skips the rest.

import { pointerKeys } from '../json-pointer.js';
import type { Position } from '../source-document.js';

/** One place on the way to wanted ones. */
export interface PlaceNode {
  /** Offset of the place in the text, once it is found. */
  offset: number | null;
  readonly children: Map<string, PlaceNode>;
}

/** The tree of `pointers`. */
export function pointerTree(pointers: readonly string[]): PlaceNode {
  const root: PlaceNode = { offset: 0, children: new Map() };
  for (const pointer of pointers) {
    let node = root;
    for (const key of pointerKeys(pointer)) {
      let child = node.children.get(key);
      if (child === undefined) node.children.set(key, (child = { offset: null, children: new Map() }));
      node = child;
    }
  }
  return root;
}

/** The position of each pointer, of its nearest ancestor where it was not found. */
export function positionsOf(
  tree: PlaceNode,
  pointers: readonly string[],
  positionAt: (offset: number) => Position,
): ReadonlyMap<string, Position> {
  return new Map(pointers.map((pointer) => [pointer, positionAt(nearestOffset(tree, pointer))]));
}

function nearestOffset(tree: PlaceNode, pointer: string): number {
  let offset = tree.offset ?? 0;
  let node: PlaceNode | undefined = tree;
  for (const key of pointerKeys(pointer)) {
    node = node.children.get(key);
    if (node === undefined || node.offset === null) return offset;
    offset = node.offset;
  }
  return offset;
}
