import { typescript } from '../templates/typescript/target.js';
import type { Target } from './target.js';
export declare const targets: readonly Target[];
/** Targets that write snippets: a file for each example of an operation, and nothing beside them. */
export declare const snippetTargets: readonly Target[];
export { typescript };
