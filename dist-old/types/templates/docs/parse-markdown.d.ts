import { type Token } from 'markdown-it';
/** What reads the tokens: a page of HTML keeps links to headings of the text, and bare URLs become links, as in GFM. */
export type Medium = 'html' | 'markdown';
/** The tokens of a text, with images as links and links that lead nowhere safe as their text. */
export declare function parseMarkdown(text: string, medium?: Medium): readonly Token[];
/** Gives headings levels that fit their page: the highest is `top`, and none skips a level on the way down. */
export declare function placeHeadings(tokens: readonly Token[], top: number): void;
/** Of a heading. */
export declare function levelOf({ tag }: Token): number;
/** Whether a text is one line of words: nothing in it is Markdown, so it need not be parsed. */
export declare function isPlain(text: string): boolean;
/** GitHub's slug of a heading: how authors link to one in the same text. */
export declare function headingSlug(inline: Token | undefined): string;
