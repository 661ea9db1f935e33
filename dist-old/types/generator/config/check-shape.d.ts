import { type Raw } from '../model/raw.js';
import { type ObjectShape, type Shape } from './shape.js';
/** One place that is wrong. */
export interface ShapeProblem {
    readonly pointer: string;
    readonly message: string;
    /** `null` where the message says it all. */
    readonly hint: string | null;
}
/** `place.name` is what messages call the value. */
export declare function shapeProblems(shape: Shape, value: unknown, place: {
    readonly pointer: string;
    readonly name: string;
}): readonly ShapeProblem[];
/** Unknown, missing and wrong members of an object. */
export declare function memberProblems(shape: ObjectShape, value: Raw, pointer: string): readonly ShapeProblem[];
