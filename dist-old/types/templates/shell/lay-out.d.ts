import type { Segment } from '../../generator/model/example.js';
import type { TargetOptions } from '../../generator/plan.js';
import type { CurlCommand } from './curl-command.js';
/** How one shell writes a curl command. */
export interface Dialect {
    /** `curl`, or `curl.exe` where `curl` is an alias of something else. */
    readonly program: string;
    /** One word of the command line that arrives as this text. */
    quote(value: readonly Segment[]): string;
    /** JSON as this shell prints it; `width` is where a line should end, 0 for all on one line. */
    json(text: string, width: number): string;
}
/** A command line in pieces: the template puts the shell's continuation between them. */
export interface Lines {
    readonly first: string;
    readonly rest: readonly string[];
}
/** One line where it fits into `options.width` or where that is 0, else the URL first and a line for each option. */
export declare function layOut(command: CurlCommand, dialect: Dialect, options: TargetOptions, suffix?: string): Lines;
