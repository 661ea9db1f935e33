import type { Operation } from '../model/types.js';
import type { Variant } from './operation-example.js';
import type { ExampleValues } from './options.js';
/**
 * The default example, then one for each named example of the body if that says more than the default, then the
 * config's. The user's parameters hold for all, the user's body for the default and the config's own.
 */
export declare function variantsOf(operation: Operation, user: ExampleValues): readonly Variant[];
