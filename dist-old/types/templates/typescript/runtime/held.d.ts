/**
 * From the body of an answer to its request, and from a request to the one that was made of it. The platform (undici of Node
 * 20 to 26) ties a request to its signal by a weak reference only: a body whose request was collected cannot be aborted any
 * more. A listener of the signal would not do: the platform holds the signal until the request is collected.
 */
export declare const held: WeakMap<object, Request>;
