/** Flushes files, and the names in folders, of one file system. Throws what the system says where the disk refuses. */
export declare function flushAll(within: string, files: readonly string[], folders: readonly string[]): Promise<void>;
