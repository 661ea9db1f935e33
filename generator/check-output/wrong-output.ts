// The words for output that is not what the plan says: a bug of curlew's, never the user's.

import type { Diagnostic } from '../diagnostics.js';

/** One thing about a file that is not as planned. */
export function wrongOutput(file: string, message: string): Diagnostic {
  return {
    severity: 'error',
    code: 'wrong-output',
    file,
    pointer: '',
    message: `this file is not what was planned: ${message}`,
    hint: 'nothing was written; unless a target or a template is your own, this is a bug: report it with the document',
  };
}
