#!/usr/bin/env node
// The way in. A call that was made before and would change nothing ends here; else the command line is loaded.

import { recallCall } from './unchanged/call.js';

const lines = recalledLines();
if (lines === null) await import('./command-line.js');
else process.stderr.write(lines.map((line) => `${line}\n`).join(''));

/** A call that cannot be told apart from others, in a folder that is gone, is carried out and says what is wrong. */
function recalledLines(): readonly string[] | null {
  try {
    return recallCall(process.argv.slice(2));
  } catch {
    return null;
  }
}
