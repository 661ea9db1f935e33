import type { JsonValue, Schema } from '../../model/types.js';
import type { Values } from './synthesize.js';
/** JSON Pointers (RFC 6901) below `pointer` of the smallest values that their schemas' types have no room for, in order. */
export declare function untypedPlaces(value: JsonValue, schema: Schema, pointer: string, values: Pick<Values, 'check' | 'viewOf'>): readonly string[];
