import { type ReferenceIndex } from '../reference-index.js';
import type { SourceDocument } from '../source-document.js';
import { type LoadSource, type Origin } from './source-set.js';
/** One document that refers to itself only. */
export interface BundledDocument {
    readonly value: unknown;
    readonly index: ReferenceIndex;
    /** Every file that was read, the root document first. */
    readonly sources: readonly SourceDocument[];
    /** Where a place of the bundled document was written. */
    originOf(pointer: string): Origin;
}
export interface BundleOptions {
    readonly allowRefs: readonly string[];
    readonly load: LoadSource;
}
/**
 * Bundles `root`. A document without external references is given back as it is, and the bundler is not even loaded.
 * Throws {@link DocumentError} for references that are refused or lead to no file; exit `io` where a file is missing.
 */
export declare function bundle(root: SourceDocument, options: BundleOptions): Promise<BundledDocument>;
