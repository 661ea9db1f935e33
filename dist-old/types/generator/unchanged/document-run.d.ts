import type { DocumentOptions } from '../options.js';
import { type OpenStore } from '../memory/open-store.js';
import { type FileState } from './file-state.js';
/** What a finished run says, and says again while nothing changes. */
export interface RunReport {
    /** One line for people. */
    readonly summary: string;
    /** For `--json`. */
    readonly report: object;
}
/** What a run read and wrote. */
export interface FinishedRun extends RunReport {
    /** When it began, in milliseconds since 1970. */
    readonly began: number;
    readonly inputs: readonly {
        readonly uri: string;
        readonly sha256: string;
    }[];
    readonly folder: string;
    /** SHA-256 of the files of `folder`, by their path relative to it. */
    readonly hashes: Readonly<Record<string, string>>;
    /** Files that are known to be as these states say. */
    readonly known?: readonly FileState[];
}
/** The record of a document's last run; `null` where what it depends on cannot be told from files. */
export declare function documentRecord(options: DocumentOptions): string | null;
/** What runs with these options and this very curlew remember of each other; `undefined` where there is no {@link documentRecord}. */
export declare function documentMemory(options: DocumentOptions): OpenStore | undefined;
/** What the last run with these options said, if it would do the same again. */
export declare function recallRun(record: string | null): RunReport | null;
/** What the last run with these options read and wrote, whatever has become of it since; empty where there was none. */
export declare function lastStates(record: string | null): readonly FileState[];
/** SHA-256 of files of `folder` that are as these states say, by their path relative to it; nothing is read for it. */
export declare function untouchedFiles(states: readonly FileState[], folder: string): (path: string) => string | undefined;
/** These states as they are now, but for those at the paths of `sources`; `null` where a file is not what its state says. */
export declare function confirmedStates(states: readonly FileState[], sources: readonly string[]): readonly FileState[] | null;
/** Keeps what a run read and wrote for {@link recallRun}. */
export declare function rememberRun(record: string | null, run: FinishedRun): void;
/** As a record has it. */
export declare function outputPath(folder: string, path: string): string;
