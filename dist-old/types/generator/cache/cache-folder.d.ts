/** A cache's folder for the project that curlew runs in: below its `node_modules`, as with other tools; `null` where it has none. */
export declare function cacheFolder(name: string): string | null;
