import type { ParsedModule } from './parse.js';
/** Where modules may come from. */
export interface KnownModules {
    /** Files of the output. */
    readonly paths: ReadonlySet<string>;
    /** Packages, or paths from the output folder. */
    readonly modules: readonly string[];
}
/** Imports and re-exports of the file at `path` that lead elsewhere. */
export declare function importProblems(path: string, requests: readonly string[], known: KnownModules): readonly string[];
/** The modules that a file imports or exports from, as it writes them. */
export declare function importedModules({ module }: ParsedModule): readonly string[];
