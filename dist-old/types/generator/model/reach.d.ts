import type { Operation, Schema } from './types.js';
/** Name of the component that a normalized `$ref` points to. */
export declare function refName(ref: string): string;
/** The components that an operation itself refers to, sorted. */
export declare function referredSchemas(operation: Operation): readonly string[];
/** The components reachable from `operations`, in the order of `components`. */
export declare function reachedSchemas(operations: readonly Operation[], components: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>>;
/** The schemas that an operation holds itself. */
export declare function operationSchemas(operation: Operation): readonly unknown[];
/** Component names that a schema refers to, found without recursion, and once only. */
export declare function refsIn(schema: unknown): ReadonlySet<string>;
