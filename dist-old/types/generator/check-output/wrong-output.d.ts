import type { Diagnostic } from '../diagnostics.js';
/** One thing about a file that is not as planned. */
export declare function wrongOutput(file: string, message: string): Diagnostic;
