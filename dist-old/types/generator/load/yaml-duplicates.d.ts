import { type Event } from 'js-yaml';
import type { DocumentError } from '../diagnostics.js';
/** The error for the duplicate key at `offset`, found by walking the events without recursion. */
export declare function yamlDuplicateProblem(text: string, events: readonly Event[], offset: number): DocumentError;
