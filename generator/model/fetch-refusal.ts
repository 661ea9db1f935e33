// What `fetch` refuses to send, which the typed functions cannot send either.

import type { ExampleRequest } from './example.js';
import type { Operation } from './types.js';

/** Whether `fetch` refuses a body with the method (Fetch standard, section 5.4). */
export function isBodyless(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** The body that the typed function takes: not an optional one that `fetch` cannot send. A required one is refused there. */
export function inputBody(operation: Operation): Operation['body'] {
  const { body, method } = operation;
  return body !== null && (body.required || !isBodyless(method)) ? body : null;
}

/** Methods that no `fetch` sends (Fetch standard, section 2.2.1). */
const forbiddenMethods = new Set(['CONNECT', 'TRACE', 'TRACK']);

/** Why `fetch` does not send a request: the word for it and a sentence; `null` where it does. */
export function fetchRefusal({
  method,
  body,
}: ExampleRequest): { readonly reason: string; readonly says: string } | null {
  if (forbiddenMethods.has(method)) return { reason: 'forbidden-method', says: `fetch does not send ${method}` };
  if (body === null || !isBodyless(method)) return null;
  return { reason: 'body-on-get', says: `fetch sends no body with ${method}` };
}
