// Remarks about places of a bundled document into diagnostics with file, line and column.

import type { Diagnostic } from './diagnostics.js';
import { byPosition } from './diagnostics-order.js';
import type { Remark } from './normalize/report.js';
import type { Position, SourceDocument } from './source-document.js';

/** A place in one of the files a document was made of. */
export interface RemarkOrigin {
  readonly source: SourceDocument;
  readonly pointer: string;
}

/** Diagnostics by file and position. Each file is searched once, and only where there is something to say. */
export function placeRemarks(
  remarks: readonly Remark[],
  root: SourceDocument,
  originOf: (pointer: string) => RemarkOrigin,
): readonly Diagnostic[] {
  const origins = new Map<string, RemarkOrigin>();
  for (const { pointer, related } of remarks) {
    for (const place of related === undefined ? [pointer] : [pointer, related]) origins.set(place, originOf(place));
  }
  const positions = locateAll([...origins.values()]);
  const positionOf = (origin: RemarkOrigin | undefined): Position | undefined =>
    origin === undefined ? undefined : positions.get(origin.source)?.get(origin.pointer);
  return remarks
    .map((remark): Diagnostic => {
      const { related, ...rest } = remark;
      const origin = origins.get(remark.pointer) ?? { source: root, pointer: remark.pointer };
      const other = related === undefined ? undefined : origins.get(related);
      const message =
        other === undefined ? rest.message : `${rest.message} at ${place(other, origin, positionOf(other))}`;
      const file = origin.source === root ? {} : { file: origin.source.name };
      return { ...rest, ...file, pointer: origin.pointer, message, ...positionOf(origin) };
    })
    .sort(byPosition);
}

/** `10:5`, or `paths/zones.yaml:10:5` where it is in another file. */
function place(other: RemarkOrigin, origin: RemarkOrigin, position: Position | undefined): string {
  const file = other.source === origin.source ? '' : `${other.source.name}:`;
  return position === undefined ? file + other.pointer : `${file}${position.line}:${position.column}`;
}

function locateAll(origins: readonly RemarkOrigin[]): ReadonlyMap<SourceDocument, ReadonlyMap<string, Position>> {
  const pointers = new Map<SourceDocument, Set<string>>();
  for (const { source, pointer } of origins) {
    const known = pointers.get(source) ?? new Set();
    pointers.set(source, known.add(pointer));
  }
  return new Map([...pointers].map(([source, wanted]) => [source, source.locate([...wanted])]));
}
