import type { RequestField } from '../model/pagination.js';
import type { Operation, ResponseHeader } from '../model/types.js';
import { type ReadShape, type Shape } from './shape.js';
/** Something a caller can send. */
export interface RequestFact {
    readonly field: RequestField;
    /** Normalised: `page[number]`, `pageNumber` and the `number` of a `page` object are `pagenumber`. */
    readonly name: string;
    readonly required: boolean;
    readonly description: string;
    readonly shape: Shape;
    /** JSON Pointer in the document. */
    readonly pointer: string;
}
/** Something an answer's body can hold, found in the body itself or in an object that speaks about pages or holds the items. */
export interface BodyFact {
    readonly name: string;
    /** Normalised names of the objects around it, outermost first. */
    readonly parents: readonly string[];
    /** JSON Pointer in the body. */
    readonly at: string;
    readonly shape: Shape;
    readonly pointer: string;
}
export interface Facts {
    readonly operation: Operation;
    readonly request: readonly RequestFact[];
    /** The successful answer in JSON, `null` where there is none. */
    readonly body: Shape | null;
    readonly fields: readonly BodyFact[];
    readonly headers: readonly ResponseHeader[];
    /** JSON Pointer of the successful response. */
    readonly response: string;
    /** Why the successful answers cannot be read as one, `''` where they can. */
    readonly disagreement: string;
    readonly read: ReadShape;
}
/** Methods that read, or may: everything else is no list, whatever its answer looks like. */
export declare const readingMethods: ReadonlySet<string>;
/** Facts about an operation that need not be looked at: its own, and no others. */
export declare function bareFacts(operation: Operation, read: ReadShape): Facts;
/** Collects the facts about an operation. */
export declare function factsOf(operation: Operation, read: ReadShape): Facts;
/** Whether a value of this kind may be there; a document that says nothing about the type allows all. */
export declare function allows(shape: Shape, ...types: readonly string[]): boolean;
/** Whether the document says that a whole number goes here (`number` is often written for `integer`). */
export declare function isInteger(shape: Shape): boolean;
/** Whether the document says that a free text goes here: no number, no enumeration, no date. */
export declare function isText(shape: Shape): boolean;
