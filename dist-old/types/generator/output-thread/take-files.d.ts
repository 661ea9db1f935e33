import { type Looked } from '../check-output/check-output.js';
import { type Formatter } from '../format/format.js';
import type { Memory } from '../memory/memory.js';
import { type OutputFile } from '../output-file.js';
import type { PageShape } from '../target.js';
/** Files as they were rendered. */
export interface Batch {
    readonly files: readonly OutputFile[];
    /** Paths of those that a formatter takes. */
    readonly modules: readonly string[];
    /** What is known of their top level, by path. */
    readonly shapes: ReadonlyMap<string, PageShape>;
}
/** Files relative to the output folder, and what is to be known of them before they may be written. */
export interface Finished {
    readonly files: readonly OutputFile[];
    readonly looked: Looked;
}
export type TakeFiles = (batch: Batch, formatter: Formatter) => Promise<Finished>;
/** Formats files and looks at the result: a formatter can break a file too. */
export declare const takeFiles: TakeFiles;
/** A batch of which nothing is left to be formatted. */
export declare function formatBatch({ files, modules, shapes }: Batch, formatter: Formatter): Promise<Batch>;
/** Takes files by `take`, but for those that an earlier run finished and saw nothing wrong in. */
export declare function takeOnce(memory: Memory, take: TakeFiles): TakeFiles;
