/** As a cache of bytes. */
export interface ValueCache {
    get(key: string): unknown;
    set(key: string, value: unknown): void;
}
/** A cache in `folder`; with `null` it holds nothing. */
export declare function valueCache(folder: string | null): ValueCache;
