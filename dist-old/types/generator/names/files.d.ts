import type { Operation } from '../model/types.js';
/** A name as a file name without extension; what an identifier cannot hold falls back to a fingerprint. */
export declare function fileName(text: string): string;
/** The file an operation's tag goes to: its first tag, else the first fixed segment of its path, else `default`. */
export declare function groupName(operation: Operation): string;
/** File names by operation key, unique within each group. */
export declare function fileNames(operations: readonly Operation[], groups: ReadonlyMap<string, string>, functions: ReadonlyMap<string, string>): ReadonlyMap<string, string>;
