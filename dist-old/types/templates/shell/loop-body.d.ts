import type { ExampleRequest } from '../../generator/model/example.js';
import { type LoopBody } from './loop-types.js';
export interface BodyPlaces {
    /** JSON Pointer of the value that the loop sets. */
    readonly pointer: string;
    /** Pointers of values that are left out. */
    readonly removed: readonly string[];
}
/** `null` where the request has no JSON object as its body. */
export declare function loopBody({ body }: ExampleRequest, { pointer, removed }: BodyPlaces): LoopBody | null;
