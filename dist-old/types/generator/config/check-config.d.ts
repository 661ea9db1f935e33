import type { Config } from '../options.js';
/** The text of a config, to point into. */
export type Locate = (pointers: readonly string[]) => ReadonlyMap<string, {
    readonly line: number;
    readonly column: number;
}>;
/** Checks names and types. Throws a DocumentError (exit code 2) with all problems, placed where the text is known. */
export declare function checkConfig(value: unknown, file: string, locate?: Locate): Config;
