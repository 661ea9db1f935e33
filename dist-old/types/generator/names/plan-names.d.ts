import type { ApiModel } from '../model/types.js';
import type { Names } from '../plan.js';
import type { Naming } from '../target.js';
import { type NamesLock } from './lock.js';
import { type Rename } from './registry.js';
export interface PlannedNames {
    readonly names: Names;
    readonly renames: readonly Rename[];
    readonly lock: NamesLock;
}
/**
 * Plans names. Deterministic: depends on the model, the target's reserved words and the lock only; a name in the lock is
 * kept, so that adding an operation never renames another.
 */
export declare function planNames(api: ApiModel, naming: Naming, lock?: NamesLock): PlannedNames;
