import type { OutputFile } from '../output-file.js';
/**
 * What the names of a folder's lock and staging begin with: its own path, so that both lie beside it, or a hidden name in it
 * where nothing beside it can be written or renamed into it, as with a volume mounted into a container.
 */
export declare function besideOutput(folder: string): string;
/** A folder that only this user can look into; whoever makes it holds the lock of the output. */
export declare function makeStaging(folder: string): string;
/** Removes what killed runs left; the caller holds the lock of the output. */
export declare function removeStaging(folder: string): void;
/** Files that wait in a staging folder. */
export interface Staged {
    readonly staging: string;
    readonly files: ReadonlySet<OutputFile>;
}
/** Where a file waits: as far below a folder of its own as it is to be below the output. */
export declare function stagedPath(staging: string, path: string): string;
/** Writes files, not yet to the disk. */
export declare function stageFiles(staging: string, files: readonly OutputFile[]): void;
/** When it returns, a loss of power can no longer leave one of these files empty or without its name. */
export declare function flushStaged(staging: string, files: readonly OutputFile[]): Promise<void>;
