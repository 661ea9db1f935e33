import type { ExampleOptions } from './examples/options.js';
import type { Formatter } from './format/format.js';
import type { ModelOptions } from './model/build.js';
import type { DocumentOptions } from './options.js';
import { type PaginationOptions } from './pagination/options.js';
import type { TargetOptions } from './plan.js';
import type { ReadOptions } from './read-document.js';
import type { Target } from './target.js';
export interface Settings {
    readonly read: ReadOptions;
    readonly model: ModelOptions;
    readonly examples: ExampleOptions;
    readonly pagination: PaginationOptions;
    readonly target: TargetOptions;
    readonly targets: readonly Target[];
    /** Every target that writes snippets, whether or not it was asked for. */
    readonly snippetTargets: readonly Target[];
    readonly formatter: Formatter;
}
/** Fills defaults in. Throws a DocumentError (exit code 2) on a target or template that does not exist or is wrong. */
export declare function settings(options: DocumentOptions): Promise<Settings>;
