import type { Diagnostic } from '../diagnostics.js';
import { type ModelOptions, type ModelSource } from './build.js';
/** A warning for each selector of `include` and `exclude` that matches no operation of the document. */
export declare function filterRemarks(source: ModelSource, options: ModelOptions): readonly Diagnostic[];
