import type { OutputFile } from '../output-file.js';
import type { Formatter } from './format.js';
/** Formats modules as `prettier --write` would in the output folder. */
export declare function formatWithPrettier(files: readonly OutputFile[], formatter: Formatter): Promise<readonly OutputFile[]>;
/** See {@link formatKey}; plugins have versions of their own. */
export declare function prettierKey(folder: string): Promise<string | null>;
