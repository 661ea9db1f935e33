import type { Reading, SchemaDraft } from './reading.js';
/** The keywords that a `type` stands for: `type` itself, and `format` where the word says more. */
export declare function convertType(value: unknown, pointer: string, reading: Reading): SchemaDraft;
