import { DocumentError } from '../diagnostics.js';
/** A DocumentError (exit code 3) about one path of the output. */
export declare function outputError(path: string, message: string, hint: string): DocumentError;
/** An error of the file system as one that the user can act upon; any other as it is. `state` says what it left behind. */
export declare function asOutputError(error: unknown, path: string, state?: string): unknown;
