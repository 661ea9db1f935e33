// The basis of a run, in the project's cache folder.

import { cacheFolder } from '../cache/cache-folder.js';
import { textCache } from '../cache/text-cache.js';
import type { Basis } from './basis.js';
import type { SplitOperation } from './split-document.js';

/** A basis, and what it belongs to. */
export interface KeptBasis {
  readonly basis: Basis;
  /** SHA-256 of the manifest that the run wrote. */
  readonly manifest: string;
  /** Absolute paths of the files that the document was read from. */
  readonly sources: readonly string[];
}

/** Maps as lists. */
interface Written extends Omit<KeptBasis, 'basis'> {
  readonly basis: Omit<Basis, 'document' | 'operations'>;
  readonly around: string;
  readonly parts: readonly (readonly [string, SplitOperation])[];
  readonly operations: readonly (readonly [string, { readonly pointer: string; readonly outward: string }])[];
}

/** Keeps it by the name of the run's record. Where it cannot be written, the next run makes everything. */
export function keepBasis(record: string, { basis: { document, operations, ...basis }, ...rest }: KeptBasis): void {
  const parts = [...document.operations];
  const written: Written = { ...rest, basis, around: document.around, parts, operations: [...operations] };
  textCache(cacheFolder('parts')).set(record, JSON.stringify(written));
}

/** The basis of that name; `null` where there is none. */
export function readBasis(record: string): KeptBasis | null {
  const text = textCache(cacheFolder('parts')).get(record);
  // It is whole, and the record says which curlew it is of.
  if (text === undefined) return null;
  const { basis, around, parts, operations, ...rest } = JSON.parse(text) as Written;
  const document = { around, operations: new Map(parts) };
  return { ...rest, basis: { ...basis, document, operations: new Map(operations) } };
}
