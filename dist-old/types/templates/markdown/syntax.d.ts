import type { SyntaxHelper } from '../../generator/target.js';
/** The printing helper of the templates: text in the middle of a line. */
export declare const syntax: Readonly<Record<string, SyntaxHelper>>;
