import { Code, type SyntaxHelper } from '../../generator/target.js';
/** Text between tags. White space stays, for `pre`. */
export declare function htmlText(text: string): string;
/** An attribute's value with its quotes. */
export declare function htmlAttribute(text: string): string;
/** A link's target with its quotes; one that could run something leads nowhere. */
export declare function htmlUrl(url: string): string;
/** JSON that stands safely in a script file and in a script element. */
export declare function scriptJson(value: unknown): Code;
/** The printing helpers of the templates; `md` is for the pages in Markdown. */
export declare const syntax: Readonly<Record<string, SyntaxHelper>>;
