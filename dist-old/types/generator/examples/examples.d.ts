import type { Diagnostic } from '../diagnostics.js';
import type { OperationExample } from '../model/example.js';
import { type Memory } from '../memory/memory.js';
import type { ApiModel } from '../model/types.js';
import { type ExampleOptions } from './options.js';
/** Examples by {@link Operation.key}: the default one first, then the named ones of the body and of the config. */
export interface ExampleRequests {
    readonly examples: ReadonlyMap<string, readonly OperationExample[]>;
    readonly diagnostics: readonly Diagnostic[];
    /** Those that are about an operation, by its key. */
    readonly remarks: ReadonlyMap<string, readonly Diagnostic[]>;
    /** Of the search for values, in all runs that made something of this. */
    readonly steps: number;
    /** Whether the search ended before it was done. */
    readonly wasCut: boolean;
}
/**
 * Concrete requests for every operation. Pure and deterministic: no clock, no chance, no network. Values are the user's, else
 * the document's examples, else made of the schemas.
 */
export declare function examples(api: ApiModel, options?: ExampleOptions, memory?: Memory): ExampleRequests;
