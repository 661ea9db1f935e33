/** The text without its byte order mark (Unicode section 23.8). Throws {@link DocumentError} for anything that is no text. */
export declare function decode(bytes: Uint8Array): string;
