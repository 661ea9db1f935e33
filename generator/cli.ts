#!/usr/bin/env node
// The way in. A call that was made before and would change nothing ends here; else the command line is loaded.

import { recallCall } from './unchanged/call.js';

const lines = recallCall(process.argv.slice(2));
if (lines === null) await import('./command-line.js');
else process.stderr.write(lines.map((line) => `${line}\n`).join(''));
