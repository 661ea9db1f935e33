/** What an earlier run left in the manifest, which is read as foreign input. */
export interface Owned {
    /** Hash by path; empty where there was no run. */
    readonly files: ReadonlyMap<string, string>;
    /** Hashes of files that a run was about to put in place when it was cut off, else empty. */
    readonly pending: ReadonlyMap<string, string>;
}
/** Throws a DocumentError (exit code 3) where the manifest is something else, or broken by a merge; with `force` that counts as none. */
export declare function ownedFiles(folder: string, force?: boolean): Owned;
/**
 * Refuses folders that are more than output: the root, the home folder, a repository or a package; and what is no folder, or
 * lies below a file. Throws a DocumentError (exit code 3).
 */
export declare function checkOutputFolder(folder: string): void;
/** The folder itself where a link leads to it, so that all names of a folder are one; as it is where there is none yet. */
export declare function realFolder(folder: string): string;
