import { DocumentError } from '../diagnostics.js';
/** What is wrong with a text, and where. */
export interface TextProblem {
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    /** Offset in UTF-16 code units; absent where the whole text is meant. */
    readonly offset?: number;
    /** JSON Pointer, `''` by default. */
    readonly pointer?: string;
}
/** The error for one problem. */
export declare function textProblem(text: string, problem: TextProblem): DocumentError;
/** The error for an integer whose sign would be lost: JSON writers print `0` for it. */
export declare function negativeZeroProblem(text: string): DocumentError;
/** Whether a piece of JSON between strings holds the integer `-0`. */
export declare function holdsNegativeZero(between: string): boolean;
