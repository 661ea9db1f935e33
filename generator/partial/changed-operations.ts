// Which operations have to be made again.

import { groupBy } from '../group-by.js';
import type { Basis } from './basis.js';
import type { SplitDocument } from './split-document.js';

/**
 * Keys of the operations that changed, with all that share a file or a path with one. `null` where nothing or more than operations
 * has changed, where one refers to something else than before, and where the output does not have one.
 */
export function changedOperations(
  { document, operations, files }: Basis,
  now: SplitDocument,
): ReadonlySet<string> | null {
  if (document.around !== now.around) return null;
  const keys = new Map([...operations].map(([key, { pointer }]) => [pointer, key]));
  const changed = [...now.operations].filter(([pointer, { text }]) => document.operations.get(pointer)?.text !== text);
  // What is said of a component, and how it is read, depends on who refers to it.
  const refersElsewhere = changed.some(
    ([pointer, { references }]) => document.operations.get(pointer)?.references !== references,
  );
  if (refersElsewhere) return null;
  const found = changed.flatMap(([pointer]) => keys.get(pointer) ?? []);
  if (found.length === 0 || found.length < changed.length) return null;
  const paths = groupBy(operations, ([, { pointer }]) => pathOf(pointer));
  const ofPaths = [...paths.values()].map((group) => group.map(([key]) => key));
  return withNeighbours(found, [...files.map((part) => part.operations), ...ofPaths]);
}

/** `/paths/~1zones` of `/paths/~1zones/get`. */
export function pathOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/** All that are in a group with one of `keys`, directly or through others. */
function withNeighbours(keys: readonly string[], groups: readonly (readonly string[])[]): ReadonlySet<string> {
  const wanted = new Set(keys);
  let left = groups.filter((group) => group.length > 1);
  for (let size = 0; size < wanted.size;) {
    size = wanted.size;
    left = left.filter((group) => {
      if (!group.some((key) => wanted.has(key))) return true;
      for (const key of group) wanted.add(key);
      return false;
    });
  }
  return wanted;
}
