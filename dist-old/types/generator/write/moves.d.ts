/** Paths of files and folders which together are `paths`, relative to `folder`. */
export declare function movesOf(folder: string, paths: readonly string[], areWhole?: boolean): readonly string[];
