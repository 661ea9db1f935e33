import { Code } from '../../generator/target.js';
/** Gives the inside of a `<code>` element; its text content is `text` byte for byte. A language that is not known is plain text. */
export type Highlight = (text: string, language: string) => Code;
/** A highlighter for one run. */
export declare function createHighlight(): Highlight;
