import type { Schema } from '../../model/types.js';
import type { Reading } from '../reading.js';
/**
 * Rewrites the drafts in `reading.allOfs` where it is needed. An intersection of `success: enum [true]` and
 * `success: enum [false]` would be `never`: the last definition of a property holds.
 */
export declare function mergeAllOfs(schemas: Readonly<Record<string, Schema>>, reading: Reading): void;
