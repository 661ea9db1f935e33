import type { Diagnostic } from './diagnostics.js';
/**
 * One diagnostic for a terminal: `file:line:column: error pointer: message`, and the hint on a line of its own.
 * `rootName` names the file where the diagnostic itself does not; without it the line begins with the position.
 */
export declare function formatDiagnostic(diagnostic: Diagnostic, rootName?: string, colour?: boolean): string;
/** One diagnostic as one line of JSON, every key in it; `null` where a place is not known. */
export declare function formatJson(diagnostic: Diagnostic, rootName: string): string;
/** One diagnostic as a workflow command of GitHub Actions, which marks the line in the diff. */
export declare function formatGithub(diagnostic: Diagnostic, rootName: string): string;
/** Text with everything escaped that a terminal would act upon; a lone surrogate is escaped as well. */
export declare function printable(text: string): string;
/**
 * One line of a workflow's log without what its runner takes for a command: `::name` after any white space at the start,
 * `##[name` anywhere (actions/runner, ActionCommand.cs). Within JSON the escapes mean the same characters.
 */
export declare function withoutCommands(line: string): string;
