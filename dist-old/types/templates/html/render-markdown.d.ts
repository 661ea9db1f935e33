import { Code } from '../../generator/target.js';
/** Where a description stands in its page. */
export interface Place {
    /** Level of its highest heading. */
    readonly top: number;
    /** Unique in the page: ids of the description's headings begin with it. */
    readonly id: string;
}
/** `''` for a description that says nothing. */
export declare function renderMarkdown(text: string, { top, id }: Place): Code;
/** The running text of a description alone, for a line. */
export declare function renderLine(text: string): Code;
