import type { DocumentOptions } from '../options.js';
/** What a plugin takes: the options of one document, or a config file; the options win over the config. */
export interface PluginOptions extends Partial<DocumentOptions> {
    /** Config file; default: `curlew.config.{ts,mjs,js,json}` in the current folder, where no `input` is given. */
    readonly config?: string;
}
/** What a bundler is told. */
export interface Outcome {
    /** Absolute paths of the config and of every file that a run depends on or failed at; output is never among them. */
    readonly watched: readonly string[];
    readonly warnings: readonly string[];
    /** What is wrong, as one text; `null` where the output is up to date. */
    readonly error: string | null;
}
/** What a plugin calls at the start of every build. */
export interface Run {
    /** Calls wait for each other; where no watched file differs since the last one, its outcome is given again. */
    readonly ensure: () => Promise<Outcome>;
    /** Whether the last run read this file, or was configured by it. */
    readonly isWatched: (path: string) => boolean;
}
export declare function createRun(options: PluginOptions): Run;
