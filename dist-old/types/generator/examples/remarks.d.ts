import type { Diagnostic } from '../diagnostics.js';
import type { Operation } from '../model/types.js';
interface UserRemark {
    readonly code: string;
    /** JSON Pointer of the parameter, body or operation in the document. */
    readonly place: string;
    /** Operation and value, as the user named them. */
    readonly what: string;
    /** JSON Pointer into the value. */
    readonly pointer: string;
    readonly message: string;
}
/** A remark about a value of the config or the command line. It is used all the same: the user knows better than the schema. */
export declare function userRemark({ code, place, what, pointer, message }: UserRemark): Diagnostic;
/** `fetch` sends no body with GET and HEAD (Fetch standard, section 5.4). */
export declare function bodyOnGet(operation: Operation, isRequired: boolean): Diagnostic;
/** An example whose shape contradicts its schema: the compiler and the server would refuse it. */
export declare function ignoredExample(place: string, name: string, reason: string): Diagnostic;
/** Examples that were left out because schemas combine into too much (`effort.ts`). */
export declare function cutExamples(): Diagnostic;
/** A server URL that is none once its variables have their defaults. */
export declare function oddServer(url: string, place: string): Diagnostic;
/** A name in the config that no operation has. */
export declare function unknownOperation(name: string): Diagnostic;
export {};
