/** What has been done so far; `staging` keeps the old files until it is over. */
export interface Replacement {
    readonly folder: string;
    readonly staging: string;
    readonly undo: (() => void)[];
}
/** Puts a file in place of what is there, or a folder where nothing is. */
export declare function place(replacement: Replacement, from: string, path: string): Promise<void>;
/** Takes a file away, and the folders that are empty then. */
export declare function removeFile(replacement: Replacement, path: string): void;
/** Makes a folder and what is missing above it. */
export declare function makeFolder(replacement: Replacement, path: string): void;
/** Takes everything back, the last first. */
export declare function undoAll({ undo }: Replacement): void;
/** Renames; on Windows again for about three seconds while the target is in use. */
export declare function renamePatiently(from: string, to: string, isPatient?: boolean): Promise<void>;
