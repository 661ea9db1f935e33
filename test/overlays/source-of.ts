// Documents of tests from their texts.

import { parseText } from '../../generator/load/parse.js';
import { defaultLimits, type SourceDocument } from '../../generator/source-document.js';

/** A document as `load` would give it. */
export function sourceOf(name: string, text: string): SourceDocument {
  return { name, uri: `file:///${name}`, sha256: '', ...parseText(text, defaultLimits) };
}
