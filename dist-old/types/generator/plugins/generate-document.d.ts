import type { DocumentOptions } from '../options.js';
export interface Made {
    /** SHA-256 by absolute path of every local file that was read. */
    readonly sources: ReadonlyMap<string, string>;
    readonly warnings: readonly string[];
}
/** Makes nothing where the last run would make the same. Throws a DocumentError that names the document. */
export declare function generateDocument(options: DocumentOptions): Promise<Made>;
