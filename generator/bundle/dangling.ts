// References inside a neighbour file that lead to nothing in it: after bundling they would be read as the root document's.

import { internalReferences, type ReferenceIndex } from '../reference-index.js';
import { pointerKeys } from '../json-pointer.js';
import type { SourceDocument } from '../source-document.js';

type Members = Record<string, unknown>;

/** The objects of `source` whose `$ref` names a place of the same file that is not there. */
export function danglingReferences(source: SourceDocument, index: ReferenceIndex): readonly object[] {
  return internalReferences(source.value, source.uri).flatMap(({ ref, pointer }) => {
    const holder = pointer.slice(0, pointer.lastIndexOf('/'));
    const exists = index.candidates(ref, holder).some((place) => valueAt(source.value, place) !== undefined);
    const object = exists ? undefined : valueAt(source.value, holder);
    return typeof object === 'object' && object !== null ? [object] : [];
  });
}

/**
 * Names the file in every reference of `document` that is one of `dangling`, so that it is said of that file that the place
 * does not exist. Changes `document`, which the bundler made for us.
 */
export function nameDangling(document: unknown, dangling: ReadonlyMap<object, SourceDocument>, rootUri: string): void {
  if (dangling.size === 0) return;
  const seen = new Set<object>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const members = value as Members;
    const source = dangling.get(value);
    if (source !== undefined) members['$ref'] = `${fromRoot(source.uri, rootUri)}${String(members['$ref'])}`;
    for (const key of Object.keys(members)) walk(members[key]);
  };
  walk(document);
}

/** The relative reference from the root document to a file (RFC 3986 section 4.2) where one is below its folder. */
function fromRoot(uri: string, rootUri: string): string {
  if (!URL.canParse('.', rootUri)) return uri;
  const folder = new URL('.', rootUri).href;
  return uri.startsWith(folder) ? uri.slice(folder.length) : uri;
}

function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const key of pointerKeys(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Members)[key];
  }
  return value;
}
