import { type Raw } from '../expect.js';
/** A parameter and where it stands in the 2.0 document. */
export interface BodyParameter {
    readonly value: Raw;
    readonly from: string;
}
interface BodyPlace {
    readonly consumes: unknown;
    /** Pointer of the new request body. */
    readonly to: string;
    readonly moved: Map<string, string>;
}
/** The body that these parameters describe; `body` wins over `formData`, which may not stand beside it. */
export declare function upgradeBody(parameters: readonly BodyParameter[], place: BodyPlace): Raw | null;
export {};
