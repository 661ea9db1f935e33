/** Line ends as LF, forbidden characters as U+FFFD, characters that turn the reading direction as `\u{202e}`. */
export declare function visibleText(text: string): string;
/** {@link visibleText} on one line, trimmed. */
export declare function visibleLine(text: string): string;
