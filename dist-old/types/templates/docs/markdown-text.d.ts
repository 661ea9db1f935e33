/** One line of text, white space collapsed; at a line's start unless `isStart` is false. */
export declare function markdownText(text: string, isStart?: boolean): string;
/** Escapes text in the middle of a line; it must hold no line end. */
export declare function escapeInline(text: string): string;
/** Escapes what only counts at the start of a line. */
export declare function escapeStart(line: string): string;
/** An inline code span (CommonMark section 6.1): fenced by more backticks than the text holds in a row. */
export declare function codeSpan(text: string): string;
/** A fenced code block (section 4.5), the text byte for byte. `language` is a word of ours. */
export declare function codeFence(text: string, language?: string): string;
/** A link's destination without a character that ends it or that MDX reads. */
export declare function linkTarget(url: string): string;
