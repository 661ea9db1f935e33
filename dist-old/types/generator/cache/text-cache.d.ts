/** As a cache of bytes. */
export interface TextCache {
    get(key: string): string | undefined;
    set(key: string, text: string): void;
}
/** A cache in `folder`; with `null` it holds nothing. */
export declare function textCache(folder: string | null): TextCache;
