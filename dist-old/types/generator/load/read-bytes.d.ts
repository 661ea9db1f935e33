/** The bytes of a file. Throws {@link DocumentError} with exit `io` where it cannot be read. */
export declare function readFileBytes(name: string, url: URL, maxBytes: number): Promise<Uint8Array>;
/** All bytes of a stream. */
export declare function readStreamBytes(stream: AsyncIterable<Uint8Array | string>, maxBytes: number): Promise<Uint8Array>;
