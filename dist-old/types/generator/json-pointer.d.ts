/** One key as it stands in a pointer: `~` and `/` escaped (RFC 6901 section 3). */
export declare function escapeSegment(key: string): string;
/** The reverse of {@link escapeSegment}. */
export declare function unescapeSegment(segment: string): string;
/** The keys of a pointer; `''` has none. */
export declare function pointerKeys(pointer: string): string[];
/** A pointer from keys. */
export declare function toPointer(keys: readonly (string | number)[]): string;
/**
 * The pointer in a URI fragment (RFC 6901 section 6), percent-decoded and with every key escaped the same way.
 * `fragment` is without `#`. A fragment that is no valid percent-encoding is taken as it stands.
 */
export declare function fragmentPointer(fragment: string): string;
