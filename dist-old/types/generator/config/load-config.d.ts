import type { Config } from '../options.js';
/** Names of config files, the first that is there counts. */
export declare const configNames: string[];
/** The config file of a folder, or `null`. */
export declare function findConfig(folder: string): string | null;
/** Reads one config file and checks it; paths in it become relative to its folder. Throws a DocumentError (exit code 2). */
export declare function loadConfig(path: string): Promise<Config>;
