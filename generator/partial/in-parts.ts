// How a document is split: JSON as it is written, everything else by its value.

import type { JsonBytes, SourceDocument } from '../source-document.js';
import { type SplitDocument, splitDocument, splitText } from './split-document.js';
import { textParts } from './text-parts.js';

export interface PartedDocument {
  readonly document: SplitDocument;
  /** Of the source; of JSON with parts that are parsed when they are asked for. */
  readonly value: unknown;
}

/** The hashes alone, of JSON. `null` where the document cannot be split. */
export function splitJson(json: JsonBytes): SplitDocument | null {
  const parts = textParts(json);
  return parts && splitText(parts);
}

/** `null` where the document cannot be split. */
export function inParts(source: SourceDocument, known?: SplitDocument): PartedDocument | null {
  const parts = source.json && textParts(source.json);
  if (parts === null) return null;
  const document = parts ? splitText(parts, known) : splitDocument(source.value, known);
  return document && { document, value: (parts ?? source).value };
}
