import type { OutputFile } from '../output-file.js';
import type { TargetOptions } from '../plan.js';
import type { Target } from '../target.js';
/** Files of a target's runtime folder, sorted; only the ending of relative imports follows the user's choice. */
export declare function runtimeFiles(target: Target, options: TargetOptions): readonly OutputFile[];
