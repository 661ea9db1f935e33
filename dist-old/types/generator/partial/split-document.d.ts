/** Hashes of the parts of a document. */
export interface SplitDocument {
    /** Of all but what operations hold: paths in their order and what is said of them, components, servers, …. */
    readonly around: string;
    /** By JSON Pointer, in document order. */
    readonly operations: ReadonlyMap<string, SplitOperation>;
}
export interface SplitOperation {
    /** Of all that it says. */
    readonly text: string;
    /** Of what it refers to, and where. */
    readonly references: string;
}
/**
 * Splits the value of a document. `null` where an operation cannot be read without the others: in Swagger 2.0, where something
 * is referred to that is no component, and where paths stand elsewhere. Parts that are as in a document which is `known` are not
 * looked at again.
 */
export declare function splitDocument(value: unknown, known?: SplitDocument): SplitDocument | null;
