// Methods that carry no body.

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
