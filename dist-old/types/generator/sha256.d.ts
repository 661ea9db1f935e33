/** SHA-256 (FIPS 180-4) in hexadecimal; text is hashed as UTF-8. */
export declare function sha256(content: string | Uint8Array): string;
