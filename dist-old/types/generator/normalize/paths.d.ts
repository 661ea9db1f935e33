import { type Raw } from './expect.js';
import { type Reading } from './reading.js';
/** Path items by path, keys as they are written. */
export declare function readPaths(value: unknown, pointer: string, reading: Reading): Record<string, Raw>;
/** `webhooks` and the expressions of a callback: path items whose keys are no templates. */
export declare function readPathItems(value: unknown, pointer: string, reading: Reading): Record<string, Raw>;
