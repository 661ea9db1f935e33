import type { ExampleRequest } from './example.js';
import type { Operation } from './types.js';
/** Whether `fetch` refuses a body with the method (Fetch standard, section 5.4). */
export declare function isBodyless(method: string): boolean;
/** The body that the typed function takes: not an optional one that `fetch` cannot send. A required one is refused there. */
export declare function inputBody(operation: Operation): Operation['body'];
/** Why `fetch` does not send a request: the word for it and a sentence; `null` where it does. */
export declare function fetchRefusal({ method, body, }: ExampleRequest): {
    readonly reason: string;
    readonly says: string;
} | null;
