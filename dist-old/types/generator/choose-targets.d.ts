import type { DocumentOptions } from './options.js';
import type { Target } from './target.js';
export interface ChosenTargets {
    readonly targets: readonly Target[];
    /** Every target that writes snippets, whether or not it was asked for. */
    readonly snippetTargets: readonly Target[];
}
/** Throws a DocumentError (exit code 2) where a target or a template does not exist or is wrong. */
export declare function chooseTargets(options: Pick<DocumentOptions, 'targets' | 'templates'>): Promise<ChosenTargets>;
