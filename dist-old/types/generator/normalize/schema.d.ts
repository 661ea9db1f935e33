import type { Schema } from '../model/types.js';
import { type Reading } from './reading.js';
/** Converts one schema and everything below it. `value` is not changed; literals are shared with it. */
export declare function convertSchema(value: unknown, pointer: string, reading: Reading): Schema;
