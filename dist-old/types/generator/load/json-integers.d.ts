/** Adds the integers beyond 2^53 in a piece of text that is between strings. */
export declare function addLongIntegers(between: string, integers: bigint[]): void;
/**
 * Puts the exact `integers` of `text` into the value that was parsed from it and that nobody else holds. A rounded value
 * tells which integer it was, unless two of them round to the same; then the text is visited.
 */
export declare function restoreIntegers(root: unknown, integers: readonly bigint[], text: string): unknown;
