import type { OutputFile } from '../output-file.js';
/** Formats each file as oxfmt does with single quotes and 120 columns. Throws a DocumentError where it is not installed. */
export declare function formatWithOxfmt(files: readonly OutputFile[]): Promise<readonly OutputFile[]>;
/** See {@link formatKey}. */
export declare function oxfmtKey(): Promise<string>;
