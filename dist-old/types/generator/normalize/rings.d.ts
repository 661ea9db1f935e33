import type { Schema } from '../model/types.js';
import type { Reading } from './reading.js';
/** The component that a normalized `$ref` names. */
export declare function refComponent(ref: string): string;
/** Reports each ring of components that are nothing but references; its members are replaced by `true`. */
export declare function checkRings(schemas: Record<string, Schema>, reading: Reading): void;
