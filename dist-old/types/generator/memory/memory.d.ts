import type { Operation } from '../model/types.js';
/** Values by key: plain data that `structuredClone` can copy, and never `undefined`. */
export interface Store {
    get(key: string): unknown;
    set(key: string, value: unknown): void;
}
/**
 * Results of pure functions. `what` says all that a result depends on beside the options and `operations`: with an operation
 * come the schemas that it reaches, the names of all these, and what the API says of itself. A result is plain data.
 */
export interface Memory {
    recall<T>(what: string, operations?: readonly Operation[]): T | undefined;
    remember(what: string, result: unknown, operations?: readonly Operation[]): void;
    /** Whether a later run may recall what is remembered. */
    readonly isKept: boolean;
    /** Says all about the component schemas and their names, for results that depend on all of them. */
    readonly schemas: string;
}
/** Of a run that knows nothing of others. */
export declare const noMemory: Memory;
