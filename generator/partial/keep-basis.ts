// The basis of a run, in the project's cache folder.

import { cacheFolder } from '../cache/cache-folder.js';
import { valueCache } from '../cache/value-cache.js';
import type { Basis } from './basis.js';

/** A basis, and what it belongs to. */
export interface KeptBasis {
  readonly basis: Basis;
  /** SHA-256 of the manifest that the run wrote. */
  readonly manifest: string;
  /** Absolute paths of the files that the document was read from. */
  readonly sources: readonly string[];
}

/** Keeps it by the name of the run's record. Where it cannot be written, the next run makes everything. */
export function keepBasis(record: string, kept: KeptBasis): void {
  valueCache(cacheFolder('parts')).set(record, kept);
}

/** The basis of that name; `undefined` where there is none. What curlew it is of, the record says. */
export function readBasis(record: string): KeptBasis | undefined {
  return valueCache(cacheFolder('parts')).get(record) as KeptBasis | undefined;
}
