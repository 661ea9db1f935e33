/** Markdown of a description; its highest heading gets the level `top`. */
export declare function writeMarkdown(text: string, top?: number): string;
/** A description as one line, for a cell or an item: blocks follow each other, code is inline. */
export declare function writeMarkdownLine(text: string): string;
