import type { OutputFile } from '../output-file.js';
import type { Page, Target } from '../target.js';
export interface RenderOptions {
    /** Make a view throw on a key it does not have; costs time, so tests only. What users wrote is always held to it. */
    readonly sealed: boolean;
}
/**
 * Renders every page of `target`; paths stay relative to the target's folder. Throws where a template asks for what a view
 * has not: a DocumentError (exit code 2) where the user wrote the template.
 */
export declare function render(target: Target, pages: readonly Page[], options?: RenderOptions): OutputFile[];
