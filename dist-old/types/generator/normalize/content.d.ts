import { type Raw } from './expect.js';
import { type Reading } from './reading.js';
/** A `content` map with its schemas converted. */
export declare function readContent(value: unknown, pointer: string, reading: Reading): Record<string, Raw>;
/** Header Objects by name. */
export declare function readHeaders(value: unknown, pointer: string, reading: Reading): Record<string, Raw>;
/** What a parameter and a header share: a `schema` or a `content`, and examples. */
export declare function readSchemaHolder(value: Raw, pointer: string, reading: Reading): Raw;
