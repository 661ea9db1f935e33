/** Two-space JSON; an array of plain values stays on one line where it ends before column `width`. */
export declare function prettyJson(text: string, width: number): string;
/** JSON text in ASCII: everything beyond it stands inside strings, where `\uXXXX` says the same (RFC 8259 section 7). */
export declare function asciiJson(text: string): string;
/** JSON text in which nothing hides or turns the reading direction. */
export declare function visibleJson(text: string): string;
/** Writes every match, one UTF-16 code unit, as `\uXXXX`. */
export declare function escapeJson(text: string, pattern: RegExp): string;
