import { DocumentError } from '../diagnostics.js';
/** An error (exit code 2) about what was asked for. */
export declare function usageError(message: string, hint: string): DocumentError;
/** The same about an option, whatever document it is for. */
export declare function optionError(message: string, hint: string): DocumentError;
