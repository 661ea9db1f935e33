/** Bytes by key; what cannot be read or written is made again, which costs time and nothing else. */
export interface ByteCache {
    get(key: string): Buffer | undefined;
    set(key: string, bytes: Uint8Array): void;
}
/** A cache in `folder`; with `null` it holds nothing. */
export declare function byteCache(folder: string | null): ByteCache;
