import type { Target } from '../target.js';
/** `name` is the template of the page; a partial that it uses may be to blame. Gives a DocumentError with exit `usage`. */
export declare function templateError(target: Target, name: string, error: unknown): unknown;
