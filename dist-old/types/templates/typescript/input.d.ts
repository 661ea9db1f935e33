import type { Operation } from '../../generator/model/types.js';
import type { TypeRequest } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import type { FileScope } from './printed.js';
/** A member of an input interface. */
export interface PropertyView {
    /** One comment or none. */
    readonly docs: readonly Code[];
    readonly name: string;
    readonly optional: boolean;
    readonly type: Code;
}
/** What an input interface is made of. */
export interface InputShape {
    /** Parameters, `contentType`, `accept` and the body, in this order. */
    readonly properties: readonly PropertyView[];
    /** `contentType` and the body, once for each type of body, where that depends on the media type; else empty. */
    readonly variants: readonly BodyVariant[];
}
export interface BodyVariant {
    readonly properties: readonly PropertyView[];
}
export declare function inputShape(operation: Operation, scope: FileScope): InputShape;
/** What must be printed for the input of an operation. */
export declare function inputTypes(operation: Operation): readonly TypeRequest[];
