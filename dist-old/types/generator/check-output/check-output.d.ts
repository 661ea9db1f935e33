import { type Diagnostic } from '../diagnostics.js';
import type { OutputFile } from '../output-file.js';
import type { PageShape } from '../target.js';
/** What was seen of files, which are not all made at the same time. */
export interface Looked {
    readonly problems: readonly Diagnostic[];
    /** The modules that files with a known shape name. */
    readonly imports: readonly {
        readonly path: string;
        readonly requests: readonly string[];
    }[];
}
/**
 * Parses every TypeScript file of `files`, as they are to be written, and compares those with a shape (by path) with it.
 * Text of a document that had become code, a template that lost a quote, a formatter that broke a file: each shows here.
 */
export declare function lookAtModules(files: readonly OutputFile[], shapes: ReadonlyMap<string, PageShape>): Promise<Looked>;
/** What files of a run may import beside each other. */
export interface AllowedModules {
    /** Packages, or paths from the output folder without a file of curlew's. */
    readonly modules: readonly string[];
    /** Files of the output that stay as they are, whose paths have been looked at. */
    readonly kept?: ReadonlySet<string>;
}
/**
 * The last look at all files of a run, which must import from each other or from what is allowed only. Throws a
 * {@link DocumentError} with exit `bug` for these and for what was seen, so that nothing is written.
 */
export declare function checkOutput(files: readonly OutputFile[], looked: readonly Looked[], { modules, kept }: AllowedModules): void;
