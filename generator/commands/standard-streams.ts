// What happens when nobody reads what is printed any more, or it cannot be stored.

import { exitCodes } from '../diagnostics.js';
import { reportFailure } from './report.js';

/**
 * `curlew … | head` ends like any other run, with its work done and its own exit code; a full disk behind standard output
 * is an error (exit code 3). Where standard error is gone there is nobody left to tell.
 */
export function survivePipes(): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    reportFailure(error);
    process.exitCode = exitCodes.io;
  });
}
