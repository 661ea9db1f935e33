import type { Diagnostic } from './diagnostics.js';
import type { Finished } from './output-thread/take-files.js';
import type { Rendered } from './target.js';
/** A part in which nothing wrong was seen. */
export interface FinishedPart {
    /** Without its pages. */
    readonly result: Rendered;
    readonly finished: Finished;
}
/** Names and values in turns, but for what is empty mostly. */
export interface PackedPart {
    /** Path, text and hash of each file. */
    readonly files: readonly string[];
    /** Operation and path. */
    readonly operations: readonly string[];
    readonly loops?: readonly string[];
    readonly diagnostics?: readonly Diagnostic[];
    readonly imports?: Finished['looked']['imports'];
}
export declare function packPart({ result, finished }: FinishedPart): PackedPart;
export declare function unpackPart({ files, operations, loops, diagnostics, imports }: PackedPart): FinishedPart;
