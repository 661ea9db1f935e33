import { type Formatter } from './format/format.js';
import type { OutputFile } from './output-file.js';
import type { Plan } from './plan.js';
import { type RenderedTarget } from './render-target.js';
import type { Target } from './target.js';
/** What a run has made before its documentation. */
export interface DocsContext {
    readonly targets: readonly Target[];
    /** With the user's templates. */
    readonly snippetTargets: readonly Target[];
    readonly rendered: readonly RenderedTarget[];
    /** Formatted, relative to the output folder. */
    readonly files: readonly OutputFile[];
    readonly formatter: Formatter;
    /** See {@link renderTarget}. */
    readonly sealed: boolean;
}
/** Renders the documentation targets among `context.targets`; empty where there are none. Their files need no formatting. */
export declare function renderDocs(plan: Plan, context: DocsContext): Promise<readonly RenderedTarget[]>;
