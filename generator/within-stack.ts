// A document whose schemas refer to each other in a chain of thousands ends the stack of a walk: that is the document's.

import { DocumentError } from './diagnostics.js';

/**
 * Runs a task over a document that has been read. Nesting is limited where a document is read, chains of references are
 * not: what overflows the stack is an error of the document, with exit code 1, and no bug.
 */
export async function withinStack<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof RangeError) || !/call stack/i.test(error.message)) throw error;
    const message = 'schemas refer to each other in a chain that is too long to follow';
    const hint = 'let fewer schemas stand between the first and the last of the chain; some hundreds can be followed';
    throw new DocumentError([{ severity: 'error', code: 'too-deep', pointer: '', message, hint }]);
  }
}
