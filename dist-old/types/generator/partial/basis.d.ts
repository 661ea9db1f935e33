import type { Diagnostic } from '../diagnostics.js';
import type { Rename } from '../names/registry.js';
import type { Remark } from '../normalize/report.js';
import type { SplitDocument } from './split-document.js';
/** Files that some operations alone decide. */
export interface PartFiles {
    /** Keys. */
    readonly operations: readonly string[];
    /** Relative to the output folder. */
    readonly paths: readonly string[];
}
/** All that a run over a part has to know of the run over the whole. */
export interface Basis {
    readonly document: SplitDocument;
    /** Remarks of reading, without positions: these move where text is added. */
    readonly remarks: readonly Remark[];
    /** Those of the later stages. */
    readonly diagnostics: readonly Diagnostic[];
    readonly renames: readonly Rename[];
    /** By key, in the order of the manifest: where an operation stands, and what others know of it. */
    readonly operations: ReadonlyMap<string, {
        readonly pointer: string;
        readonly outward: string;
    }>;
    readonly files: readonly PartFiles[];
    /** What operations voted for on pagination. */
    readonly winner: string | null;
    /** Of the search for example values. */
    readonly steps: number;
}
