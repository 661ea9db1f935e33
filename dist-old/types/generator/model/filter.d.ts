import type { Operation } from './types.js';
/** Selectors are `tag:NAME`, `path:GLOB`, `id:OPERATION_ID`, `method:NAME`; a bare word that starts with `/` is a path glob, else an operationId or a tag. */
export interface OperationFilter {
    /** An operation stays if any of these matches; empty keeps all. */
    readonly include: readonly string[];
    /** An operation goes if any of these matches. */
    readonly exclude: readonly string[];
    /** Keep deprecated operations. */
    readonly deprecated: boolean;
}
export declare const keepAll: OperationFilter;
type Matcher = (operation: Operation) => boolean;
/** A predicate for {@link Operation}s; globs are picomatch's, over the path template. */
export declare function operationFilter(filter: OperationFilter): Matcher;
/** Whether one selector matches any of the operations. */
export declare function selects(selector: string, operations: readonly Operation[]): boolean;
export {};
