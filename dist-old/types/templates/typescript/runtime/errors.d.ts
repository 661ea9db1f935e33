import type { OperationRef } from './operation.js';
/** The input cannot be sent: a path value that changes the path, a line break in a header. Names the place, never the value. */
export declare class InputError extends Error {
    readonly name: string;
}
/**
 * What all failures of a request have in common; the message starts with `[GET] /zones/{zone_id}: `.
 */
export declare class RequestError extends Error {
    readonly name: string;
    readonly operationId: string;
    readonly method: string;
    /** The path template of the document, without values. */
    readonly path: string;
    /** `facts` become properties that are not enumerable, so that printing the error prints neither headers nor body. */
    constructor({ id: operationId, method, path }: OperationRef, detail: string, facts?: object);
}
/** No complete answer. The platform's error is told as a code only, because some repeat the URL in their message. */
export declare class ConnectionError extends RequestError {
    readonly name: string;
}
/** One try took longer than `timeout`, its body included. */
export declare class TimeoutError extends ConnectionError {
    readonly name: string;
}
/** The caller's signal aborted. */
export declare class AbortError extends RequestError {
    readonly name: string;
    /** `signal.reason`. */
    readonly reason: unknown;
}
/** A success answer whose body is not the JSON it should be. */
export declare class ParseError extends RequestError {
    readonly name: string;
    readonly status: number;
    readonly headers: Headers;
    /** The first 512 characters of the body. */
    readonly text: string;
}
/** The server answered with an error: a status outside 2xx, or an envelope that says `success: false`. */
export declare class ApiError extends RequestError {
    readonly name: string;
    readonly status: number;
    /** What the server calls this request, for its support; `null` where it does not say. */
    readonly requestId: string | null;
    readonly headers: Headers;
    /** Parsed where it is JSON, else text; `undefined` where it is empty. */
    readonly body: unknown;
}
