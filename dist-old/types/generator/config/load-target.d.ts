import type { Target } from '../target.js';
/** Loads a target and checks its shape. Throws a DocumentError (exit code 2) that names the module. */
export declare function loadTarget(path: string): Promise<Target>;
