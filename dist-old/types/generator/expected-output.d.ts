import type { TargetOptions } from './plan.js';
import type { RenderedTarget } from './render-target.js';
import type { PageShape } from './target.js';
/** Shapes of rendered pages by their path in the output folder. */
export declare function shapesOf(rendered: readonly RenderedTarget[]): ReadonlyMap<string, PageShape>;
/** Modules outside the output that its files may import. */
export declare function modulesOf({ runtime, module, importExtension }: TargetOptions): readonly string[];
