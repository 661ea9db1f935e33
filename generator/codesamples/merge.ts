// Which samples of an operation stay, which are ours to take away, and which come.

import { isRaw, own } from '../model/raw.js';
import type { CodeSample } from './samples.js';

/** The property that holds them (OpenAPI extension registry). */
export const samplesKey = 'x-codeSamples';

export interface Merged {
  /** Indexes of entries that are not ours: they stay as they are. */
  readonly kept: readonly number[];
  /** Ours, to stand after them. One that an author's entry of the same language and label is there for does not come. */
  readonly added: readonly CodeSample[];
}

/** `existing` is the value that the document has, `undefined` for none. */
export function mergeSamples(existing: unknown, samples: readonly CodeSample[]): Merged {
  const entries: readonly unknown[] = Array.isArray(existing) ? existing : [];
  const kept = entries.flatMap((entry, index) => (isRaw(entry) && own(entry, 'x-curlew') === true ? [] : [index]));
  const taken = new Set(kept.map((index) => identity(entries[index])));
  return { kept, added: samples.filter((sample) => !taken.has(identity(sample))) };
}

function identity(entry: unknown): string {
  const { lang, label } = isRaw(entry) ? entry : {};
  return JSON.stringify([String(lang).toLowerCase(), label]);
}
