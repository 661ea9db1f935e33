import type { OutputFile } from './output-file.js';
export declare function jsonFile(path: string, value: unknown): OutputFile;
/** The text without the line feed at its end. */
export declare function jsonText(value: unknown): string;
