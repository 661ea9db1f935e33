import type { ApiModel, Content, Operation, Response, Schema } from '../../generator/model/types.js';
import type { TypeRequest } from '../../generator/plan.js';
/** A body of a response and the schema of what the caller gets of it. */
export interface ResponseValue {
    readonly status: string;
    /** `null` for a response without a body. */
    readonly content: Content | null;
    /** The schema that is printed: the value in the envelope, a stream's item, or the body; `null` for unknown. */
    readonly schema: Schema | null;
    /** Key of the printed type. */
    readonly id: string;
}
/** Responses that a call gives as its value: the 2xx ones, else `default` where there is no other. */
export declare function successResponses(operation: Operation): readonly Response[];
/** Responses whose body is the error's: everything else but the 1xx and 3xx ones, which fetch does not show. */
export declare function errorResponses(operation: Operation): readonly Response[];
/** Bodies of a response, one `null` content where it has none. */
export declare function responseValues(api: ApiModel, operation: Operation, response: Response, unwrap: boolean): readonly ResponseValue[];
/** The schema of the value inside the envelope, `null` where this body has none. */
export declare function enveloped(api: ApiModel, operation: Operation, content: Content): Schema | null;
/** What must be printed for the responses of an operation. `output` is the declared name of the value's type. */
export declare function responseTypes(api: ApiModel, operation: Operation, output: string): readonly TypeRequest[];
