import type { ApiModel, Operation } from '../../generator/model/types.js';
import type { FileScope } from './printed.js';
export interface OutputTypes {
    /** Type of what `await` gives. */
    readonly output: string;
    /** Type of the error's body. */
    readonly error: string;
    /** Members of the union of `.result()`. */
    readonly results: readonly string[];
    /** Type of the whole body where an envelope is taken off, else `null`. */
    readonly envelope: string | null;
    /** Type of the value by media type, where the choice changes it; else empty. */
    readonly byAccept: readonly {
        readonly accept: string;
        readonly type: string;
    }[];
}
export interface OutputContext {
    readonly scope: FileScope;
    /** Stem of the operation's own types. */
    readonly type: string;
}
export declare function outputTypes(api: ApiModel, operation: Operation, context: OutputContext): OutputTypes;
