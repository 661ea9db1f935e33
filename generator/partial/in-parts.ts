// How a document is split: JSON as it is written, everything else by its value.

import type { SourceDocument } from '../source-document.js';
import { type SplitDocument, splitDocument, splitText } from './split-document.js';
import { textParts } from './text-parts.js';

export interface PartedDocument {
  readonly document: SplitDocument | null;
  /** Of the source; of JSON with parts that are parsed when they are asked for. */
  readonly value: unknown;
}

/** `null` where a JSON text cannot be told apart; the document in it is `null` where its value cannot be. */
export function inParts(source: SourceDocument, known?: SplitDocument): PartedDocument | null {
  if (source.json === undefined) return { document: splitDocument(source.value, known), value: source.value };
  const parts = textParts(source.json);
  return parts && { document: splitText(parts, known), value: parts.value };
}
