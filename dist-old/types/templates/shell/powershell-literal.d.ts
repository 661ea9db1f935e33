import type { Segment } from '../../generator/model/example.js';
/** `ascii` where Windows PowerShell 5.1 may read the file: it takes a file without a byte order mark for the code page's. */
export type Alphabet = 'ascii' | 'unicode';
/** An expression with exactly this text: in single quotes where nothing in it has to be expanded. */
export declare function powershellString(segments: readonly Segment[], alphabet: Alphabet): string;
