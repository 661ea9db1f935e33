import { type Diagnostic } from '../diagnostics.js';
import { type OutputStyle } from './output-style.js';
/** Prints diagnostics, errors first; `limit` of each severity at most, the rest counted. */
export declare function printDiagnostics(diagnostics: readonly Diagnostic[], rootName: string, limit?: number): void;
/** The lines of {@link printDiagnostics}. */
export declare function diagnosticText(diagnostics: readonly Diagnostic[], rootName: string, { limit, style }: {
    readonly limit?: number;
    readonly style: OutputStyle;
}): string;
/** Runs `task` and names the document in the diagnostics of a failure that do not name a file themselves. */
export declare function naming<T>(rootName: string, task: () => Promise<T>): Promise<T>;
/** Prints what went wrong and gives the exit code. A DocumentError is the user's to mend; anything else is a bug of ours. */
export declare function reportFailure(thrown: unknown, style?: OutputStyle): number;
/** What `--json` prints: the report of the one document of a call, or a list of those of several. */
export declare function jsonReports(reports: readonly object[]): string;
/**
 * Text of several lines with everything escaped that a terminal or a workflow's log would act upon; JSON stays the same
 * JSON.
 */
export declare function printableLines(text: string): string;
