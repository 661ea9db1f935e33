import { type Raw } from '../expect.js';
/** A Parameter Object of 3.0; references and what is no object stay as they are. */
export declare function upgradeParameter(value: unknown): unknown;
/** A Header Object of 3.0. */
export declare function upgradeHeader(value: unknown): unknown;
/** The keywords of a parameter that make its schema, and the others. */
export declare function splitSchema(value: Raw): {
    readonly schema: Raw;
    readonly rest: Raw;
};
/** How 3.0 writes a `collectionFormat`; `csv` is the default. `tsv` has no match and is sent as `csv`. */
export declare function styleOf(collectionFormat: unknown, location: unknown): Raw;
