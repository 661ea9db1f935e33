import type { Formatter } from './format/format.js';
import type { Finished, TakeFiles } from './output-thread/take-files.js';
import type { Plan } from './plan.js';
import type { OutputFile } from './output-file.js';
import type { RenderedTarget } from './render-target.js';
import type { Target } from './target.js';
/** Formats what was rendered, and looks at it, by `take`. */
export declare function finish(rendered: readonly RenderedTarget[], formatter: Formatter, take: TakeFiles): Promise<Finished>;
/** The pages of declared types, rendered apart from the others. */
export declare function renderDeclarations(targets: readonly Target[], plan: Plan, { declarations, sealed }: {
    readonly declarations: string;
    readonly sealed: boolean;
}): readonly RenderedTarget[];
/** Files of targets, relative to the output folder. */
export declare function placed(targets: readonly Pick<RenderedTarget, 'target' | 'files'>[]): readonly OutputFile[];
