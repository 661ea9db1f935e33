import type { Target } from '../target.js';
/** Throws a DocumentError (exit code 2) with every problem of the user's templates, by file, line and column. */
export declare function checkTemplates(target: Target): void;
