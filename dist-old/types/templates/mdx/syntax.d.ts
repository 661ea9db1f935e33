import { Code, type SyntaxHelper } from '../../generator/target.js';
/** A list of strings as a JSX expression, braces included. */
export declare function jsxStrings(texts: readonly string[]): Code;
/** The printing helpers of the templates. */
export declare const syntax: Readonly<Record<string, SyntaxHelper>>;
