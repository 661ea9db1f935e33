import type { ExamplePart, OperationExample, Segment } from '../model/example.js';
/** The body of a {@link LiteralRequest}; `text` is what the wire carries where that is text. */
export type LiteralBody = {
    readonly kind: 'json' | 'text' | 'urlencoded';
    readonly text: string;
} | {
    readonly kind: 'multipart';
    readonly text: null;
    readonly parts: readonly ExamplePart[];
}
/** The bytes of the file of this name. */
 | {
    readonly kind: 'file';
    readonly text: null;
    readonly file: string;
};
/** A request without variables. */
export interface LiteralRequest {
    readonly method: string;
    readonly url: string;
    /** Basic credentials included, as `Authorization`. */
    readonly headers: readonly (readonly [name: string, value: string])[];
    readonly body: LiteralBody | null;
}
/** Replaces every variable by its value. */
export declare function literalRequest({ request }: OperationExample): LiteralRequest;
/** The text of segments with their values. */
export declare function segmentsText(segments: readonly Segment[]): string;
