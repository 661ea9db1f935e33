import type { Schema } from '../model/types.js';
import type { Dialect } from './dialect.js';
import type { Place, Raw } from './expect.js';
import type { References } from './references.js';
import type { Report } from './report.js';
import type { SchemaNames } from './schema-names.js';
/** One run over one document. */
export interface Reading {
    readonly root: Raw;
    readonly dialect: Dialect;
    readonly report: Report;
    readonly references: References;
    readonly names: SchemaNames;
    /** Schemas with `allOf` that were made in this run, for the merge that follows. */
    readonly allOfs: {
        readonly schema: Record<string, unknown>;
        readonly pointer: string;
    }[];
    /** Results of replaced references, by kind and target. */
    readonly replaced: Map<string, unknown>;
    /** Pointer of the first operation by operationId. */
    readonly operationIds: Map<string, string>;
    /** Patterns that were looked at already. */
    readonly patterns: Set<string>;
    /** Pairs of components that met themselves while they were merged: what came of them depends on which came first. */
    readonly circular: Set<string>;
}
/** Reads one part: a value of the document and its JSON Pointer. */
export type Reader<Result> = (value: unknown, pointer: string, reading: Reading) => Result;
/** A place for the functions of `expect`. */
export declare function at(pointer: string, reading: Reading): Place;
/** A schema while it is being made; nobody else holds it. */
export type SchemaDraft = Record<string, unknown>;
/** A draft is a schema once it is complete. */
export declare function finished(draft: SchemaDraft): Schema;
/** Notes a finished schema for the merge of `allOf`, also where nullability wrapped it as `anyOf: [schema, null]`. */
export declare function noteAllOf(schema: SchemaDraft, pointer: string, reading: Reading): SchemaDraft;
