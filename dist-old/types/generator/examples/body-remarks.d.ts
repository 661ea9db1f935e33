import type { Diagnostic } from '../diagnostics.js';
import type { Operation } from '../model/types.js';
import type { Variant } from './operation-example.js';
import type { Values } from './values/synthesize.js';
/** Remarks on a body that `fetch` cannot send, on examples that were passed over, on values of the user. */
export declare function bodyRemarks(operation: Operation, variants: readonly Variant[], values: Values): readonly Diagnostic[];
