/**
 * The string to give to 5.1 so that a C runtime reads `text`. 5.1 puts quotes around an argument where some white space
 * has an even number of `"` before it, counts every `"` alike, and escapes nothing.
 */
export declare function nativeArgument(text: string): string;
