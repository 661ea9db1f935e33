import { type OutputFile } from '../output-file.js';
import { type Owned } from './ownership.js';
/** What a run would do to a folder; paths are relative to it, sorted. */
export interface WritePlan {
    readonly folder: string;
    readonly added: readonly OutputFile[];
    readonly changed: readonly OutputFile[];
    readonly unchanged: number;
    /** Written by an earlier run, made by none now. */
    readonly removed: readonly string[];
}
export interface PlanOptions {
    /** Whether files are replaced that curlew did not write; default: no. */
    readonly force?: boolean | undefined;
    /** The hash of a file that is known without reading it; default: all are read. */
    readonly untouched?: ((path: string) => string | undefined) | undefined;
    /** Where `files` are not all that there is to be: what the manifest lists, and what goes. Default: what is not made goes. */
    readonly part?: OutputPart | undefined;
}
/** A part of the output, the rest of which stays. */
export interface OutputPart {
    /** What the manifest says. */
    readonly owned: Owned;
    readonly removed: readonly string[];
}
/**
 * Compares files with a folder. Throws a DocumentError (exit code 3) where a file would be replaced that curlew did not
 * write or that was edited since, unless `force`.
 */
export declare function planWrite(folder: string, files: readonly OutputFile[], { force, untouched, part }?: PlanOptions): WritePlan;
