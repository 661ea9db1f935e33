/** `path` is relative to the output folder, with slashes on every system; `text` ends with a line feed. */
export interface OutputFile {
    readonly path: string;
    readonly text: string;
}
/** {@link sha256} of a file's text, made once. */
export declare function hashOf(file: OutputFile): string;
/** {@link hashOf} of each file by its path. */
export declare function hashesOf(files: readonly OutputFile[]): Readonly<Record<string, string>>;
/** Saves making the hash, where something else has made it. */
export declare function rememberHash(file: OutputFile, hash: string): void;
/** Name of the file in the output folder that lists what was made, with a hash of each file. */
export declare const manifestName = "manifest.json";
/** Name of the lock file in the output folder: names and pagination of earlier runs. Commit it. */
export declare const lockFileName = "curlew.lock.json";
