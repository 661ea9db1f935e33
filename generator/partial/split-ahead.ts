// A large JSON document is split on a thread of its own, which the run that reads it leaves a processor for.

import { builtFile } from '../built-file.js';
import type { JsonBytes, SourceDocument } from '../source-document.js';
import { startThread } from '../thread.js';
import { inParts } from './in-parts.js';
import type { SplitDocument } from './split-document.js';

/** A document that is being split. */
export interface Splitting {
  /** `null` where the document cannot be split. */
  readonly document: () => Promise<SplitDocument | null>;
  readonly close: () => Promise<void>;
}

/** From so many bytes on a thread is worth its start. */
const worthThread = 500_000;

/** Begins at once on a thread, or when it is asked for, on this one. */
export function splitAhead(source: SourceDocument, script = builtFile('split-worker.cjs')): Splitting {
  const { json } = source;
  if (json === undefined || json.bytes.length < worthThread || script === undefined)
    return { document: async () => inParts(source)?.document ?? null, close: async () => undefined };
  const { ask, close } = startThread<JsonBytes, SplitDocument | null>(script);
  const split = ask(json);
  split.catch(() => undefined); // whoever asks for it is told
  return { document: () => split, close };
}
