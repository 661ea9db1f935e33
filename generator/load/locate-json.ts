// Positions of places in a JSON text.

import { visit } from 'jsonc-parser';
import type { Position } from '../source-document.js';
import { lineIndex } from './line-index.js';
import { type PlaceNode, pointerTree, positionsOf } from './pointer-tree.js';

interface Level {
  readonly place: PlaceNode;
  /** The element that comes next, -1 in an object. */
  index: number;
  key: string;
}

const nowhere: PlaceNode = { offset: null, children: new Map() };

/** See {@link SourceDocument.locate}. */
export function locateJson(text: string, pointers: readonly string[]): ReadonlyMap<string, Position> {
  const tree = pointerTree(pointers);
  const levels: Level[] = [];

  const childAt = (offset: number): PlaceNode | undefined => {
    const level = levels.at(-1);
    if (level === undefined) return tree;
    if (level.index < 0) return level.place.children.get(level.key);
    const child = level.place.children.get(String(level.index++));
    if (child !== undefined) child.offset ??= offset;
    return child;
  };
  const begin = (offset: number, index: number): boolean => {
    const place = childAt(offset) ?? nowhere;
    levels.push({ place, index, key: '' });
    return place.children.size > 0;
  };

  visit(text, {
    onObjectBegin: (offset) => begin(offset, -1),
    onArrayBegin: (offset) => begin(offset, 0),
    onObjectProperty: (key, offset) => {
      const level = levels.at(-1);
      if (level === undefined) return;
      level.key = key;
      const child = level.place.children.get(key);
      if (child !== undefined) child.offset ??= offset;
    },
    onLiteralValue: (_value, offset) => void childAt(offset),
    onObjectEnd: () => void levels.pop(),
    onArrayEnd: () => void levels.pop(),
  });
  return positionsOf(tree, pointers, lineIndex(text));
}
