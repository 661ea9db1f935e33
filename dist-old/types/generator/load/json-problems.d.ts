import type { DocumentError } from '../diagnostics.js';
/** The first syntax error of a text that JSON.parse refused. */
export declare function jsonSyntaxProblem(text: string, maxDepth: number): DocumentError;
/** The place where a text goes deeper than allowed. */
export declare function jsonDepthProblem(text: string, maxDepth: number): DocumentError;
/** The first duplicate key of a valid JSON text that has one. */
export declare function jsonDuplicateProblem(text: string): DocumentError;
/** A key that stands twice in one object: `first` and `offset` are where. */
export declare function duplicateProblem(text: string, { pointer, key, first, offset }: {
    pointer: string;
    key: string;
    first: number;
    offset: number;
}): DocumentError;
