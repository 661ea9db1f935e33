import type { OutputFile } from '../output-file.js';
import type { Target } from '../target.js';
export type FormatterName = 'prettier' | 'oxfmt' | 'none';
/** A formatter and what it goes by. */
export interface Formatter {
    readonly name: FormatterName;
    /** The output folder: prettier's config is looked for from there upwards, as its own command does. */
    readonly folder: string;
    /** Whether formatted text is kept for the next run. */
    readonly cache: boolean;
}
/** Says all that formatted text depends on beside the text; `null` where nobody can. */
export declare function formatKey(formatter: Formatter): Promise<string | null>;
/** Formats every file of a target; files of a target without a language that a formatter knows stay as rendered. */
export declare function format(files: readonly OutputFile[], language: Target['language'], formatter: Formatter): Promise<readonly OutputFile[]>;
