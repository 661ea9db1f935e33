import { type Formatter } from './format/format.js';
import type { Memory } from './memory/memory.js';
import { type Finished, type TakeFiles } from './output-thread/take-files.js';
import type { PartFiles } from './partial/basis.js';
import type { Plan } from './plan.js';
import type { RenderedTarget } from './render-target.js';
import type { Target } from './target.js';
export interface RenderTargetsOptions {
    /** Waits for the type of a request and those before it; the plan has it then. */
    readonly until: (type: string) => Promise<void>;
    readonly formatter: Formatter;
    readonly take: TakeFiles;
    readonly sealed: boolean;
    readonly memory: Memory;
    /** Leaves out pages that no operations alone decide; default: makes everything. */
    readonly isPart?: boolean;
}
export interface RenderedTargets {
    /** In the order of the targets; without their pages and files, which are among the finished. */
    readonly rendered: readonly RenderedTarget[];
    /** Their files, in parts, in that order. */
    readonly finished: readonly Promise<Finished>[];
    /** What operations alone decide. */
    readonly parts: readonly PartFiles[];
}
/** Renders `targets` in an order in which this thread, the one that prints types, and the formatter all have work. */
export declare function renderTargets(targets: readonly Target[], plan: Plan, options: RenderTargetsOptions): Promise<RenderedTargets>;
