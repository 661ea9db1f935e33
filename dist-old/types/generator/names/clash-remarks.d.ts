import type { Diagnostic } from '../diagnostics.js';
import type { ApiModel } from '../model/types.js';
import type { Rename } from './registry.js';
/**
 * A warning for each operation that is called otherwise than its operationId says, because another has that name. One
 * operationId used twice has been said already, and a missing one promises no name.
 */
export declare function clashRemarks({ operations }: ApiModel, renames: readonly Rename[]): readonly Diagnostic[];
