import { type Diagnostic, type exitCodes } from '../diagnostics.js';
import { type ReferenceIndex } from '../reference-index.js';
import type { SourceDocument } from '../source-document.js';
import type { RefPolicy } from './ref-policy.js';
/** A loaded file and what its references need. */
export interface IndexedSource {
    readonly source: SourceDocument;
    readonly index: ReferenceIndex;
}
/** A place in one of the files. */
export interface Origin {
    readonly source: SourceDocument;
    readonly pointer: string;
}
/** Loads one file; `allowsOrigin` is asked at every redirect. */
export type LoadSource = (uri: string, allowsOrigin: (url: URL) => boolean) => Promise<SourceDocument>;
/** All files of one run, the root document first. */
export interface SourceSet {
    readonly all: ReadonlyMap<string, IndexedSource>;
    /** Everything that could not be read. */
    readonly problems: readonly Diagnostic[];
    readonly exit: keyof typeof exitCodes;
    /** The absolute URI of a reference in the file at `base`. */
    resolve(base: string, ref: string): string;
    /** The file that `ref` in the file at `base` names; `null` where it may not or cannot be read (noted). */
    load(base: string, ref: string): Promise<IndexedSource | null>;
    /** Objects whose `$ref` leads to nothing in their own file, with that file. */
    readonly dangling: ReadonlyMap<object, SourceDocument>;
    /** The file an object was read from. */
    originOf(value: object): Origin | undefined;
}
/** A set that holds `root`. */
export declare function createSourceSet(root: IndexedSource, { policy, load }: {
    readonly policy: RefPolicy;
    readonly load: LoadSource;
}): SourceSet;
