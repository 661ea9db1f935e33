import { type Raw } from './expect.js';
import { type Reading } from './reading.js';
/** The Info Object; one is made up where it is missing (reported). */
export declare function readInfo(value: unknown, reading: Reading): Raw;
/** Server Objects. */
export declare function readServers(value: unknown, pointer: string, reading: Reading): readonly Raw[];
/** Tag Objects; a bare name, which old documents write, is read as one. */
export declare function readTags(value: unknown, reading: Reading): readonly Raw[];
