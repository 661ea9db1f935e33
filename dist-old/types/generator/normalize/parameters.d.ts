import { type Raw } from './expect.js';
import { type Reading } from './reading.js';
/** The parameters of a path item or an operation, references replaced; broken ones are left out. */
export declare function readParameters(value: unknown, pointer: string, reading: Reading): readonly Raw[];
