import type { Diagnostic } from './diagnostics.js';
import { type Manifest } from './manifest.js';
import type { Rename } from './names/registry.js';
import type { DocumentOptions } from './options.js';
import { type OutputFile } from './output-file.js';
import { type TakeFiles } from './output-thread/take-files.js';
import type { Basis } from './partial/basis.js';
import { type LoadedInput, type PlanContext } from './plan-document.js';
import { type ReadFile } from './read-document.js';
import { type TypePrinter } from './types/type-printer.js';
/** What a run made, before anything is written. */
export interface Generated {
    /** Every file of the output folder, the manifest last. */
    readonly files: readonly OutputFile[];
    readonly manifest: Manifest;
    readonly diagnostics: readonly Diagnostic[];
    readonly renames: readonly Rename[];
    /** Files that the document was read from, the root first. */
    readonly sources: readonly ReadFile[];
    /** For runs over a part of the document; `null` where it was not asked for, or there can be none. */
    readonly basis: Basis | null;
}
/** What a run takes beside the user's options. */
export interface GenerateContext extends PlanContext {
    /** Views throw on keys they do not have: for tests and user templates. */
    readonly sealed?: boolean;
    /** The document and its settings, where they are loaded already. */
    readonly loaded?: LoadedInput;
    /** Takes files as they get ready, all but those of documentation; default: on this thread. */
    readonly take?: TakeFiles | undefined;
    /** Gives what prints the types, and closes it; default: a thread for this run alone. */
    readonly types?: () => TypePrinter;
    /** Whether a later run may be over a part of the document. */
    readonly leavesBasis?: boolean;
}
/** Generates the output of one document in memory. Throws a DocumentError where the document or an option is wrong. */
export declare function generate(options: DocumentOptions, context?: GenerateContext): Promise<Generated>;
