import type { AST } from '@eslint-community/regexpp';
/** One element that takes exactly one character. */
export type CharacterElement = AST.Character | AST.CharacterSet | AST.CharacterClass;
/** Whether the element takes the code point. */
export declare function takes(element: CharacterElement, codePoint: number): boolean;
/** `\w` of ECMA-262 without the `i` flag. */
export declare function isWord(codePoint: number | undefined): boolean;
