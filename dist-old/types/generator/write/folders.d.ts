/** A file below a folder, for the file system; in messages `join` names it. */
export declare function below(folder: string, path: string): string;
/** The folders that files are in, each once, relative as the files are; `''` for the one that these are relative to. */
export declare function foldersOf(paths: readonly string[]): ReadonlySet<string>;
/** See {@link foldersOf}. */
export declare function folderOf(path: string): string;
