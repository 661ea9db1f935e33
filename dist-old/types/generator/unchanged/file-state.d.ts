/** A file, or that there was none. Times are milliseconds since 1970. */
export interface FileState {
    readonly path: string;
    /** Bytes; -1 where there was no file. */
    readonly size: number;
    readonly modified: number;
    /** When the system last touched its entry: no program can set this one back. */
    readonly changed: number;
    readonly inode: number;
    /** SHA-256 of the bytes, in hexadecimal; `''` where there was no file. */
    readonly hash: string;
}
/** The state of a file; `hash` saves reading it where its content is known. */
export declare function stateOf(path: string, hash?: string): FileState;
/**
 * The state now, where the file still has the content it had: after a copy or a checkout its times differ, and the content
 * decides. `null` where it has not.
 */
export declare function confirm(state: FileState): FileState | null;
/** A file's size, its two times, and its inode: what tells whether something has touched it. */
export declare function numbersOf({ size, modified, changed, inode }: FileState): readonly number[];
/**
 * Whether a file still has the {@link numbersOf} that stand from `at` on; without reading it. Many thousands are asked
 * about, so nothing is made for the answer.
 */
export declare function isUntouched(path: string, numbers: readonly number[], at?: number): boolean;
/** The files below a folder, at any depth. */
export declare function filesBelow(folder: string): readonly string[];
