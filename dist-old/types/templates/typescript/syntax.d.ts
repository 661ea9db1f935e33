import { Code, type SyntaxHelper } from '../../generator/target.js';
/** A string literal that also stands safely inside an HTML script element. */
export declare function stringLiteral(text: string): string;
/** A property key: bare where it may be, else a string literal. `__proto__` is computed, or it would set the prototype. */
export declare function propertyKey(name: string): string;
/** A block comment of several paragraphs, or nothing where all are empty. Tags are trusted code, everything else is text. */
export declare function docComment(paragraphs: readonly string[], tags?: readonly Code[]): Code;
/** {@link docComment} for a template that leaves its line out where there is nothing to say. */
export declare function docComments(paragraphs: readonly string[], tags?: readonly Code[]): readonly Code[];
/** A planned name; anything else is a bug of the caller. */
export declare function identifierName(name: string): string;
/** Plain data as a TypeScript expression: strings quoted, keys as keys, `Code` as it stands; `undefined` members left out. */
export declare function literal(value: unknown): Code;
/** `'a' | 'b'`. */
export declare function literalUnion(values: readonly string[]): Code;
/** `import { a, b } from './c.js';`, or nothing where no name is imported. */
export declare function importLine(names: readonly string[], from: string, onlyTypes?: boolean): Code;
/** The printing helpers of the templates. */
export declare const syntax: Readonly<Record<string, SyntaxHelper>>;
