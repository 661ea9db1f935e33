import type { Schema, SchemaObject } from '../../model/types.js';
import { type Flat, type Sum } from './flat.js';
import type { Flattener } from './flatten.js';
/**
 * Adds two definitions. `conflict` says that an intersection of the two would be nothing or nonsense
 * (`enum: [true]` and `enum: [false]`, an object and an array), so that the chain has to be merged into one schema.
 */
export declare function addProperty(earlier: Schema, later: Schema, flattener: Flattener): Sum<Schema>;
/** A flat sum as one schema. */
export declare function toSchema(flat: Flat): SchemaObject;
