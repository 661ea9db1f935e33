#!/usr/bin/env node
// The way in. A question for the version or for help, and a call that was made before and would change nothing, end here; a call
// that was made before is carried out as it was read then; else the command line is loaded.

import { builtHelp } from './commands/built-help.js';
import { packageVersion } from './commands/package-version.js';
import { sayAtOnce } from './commands/say-at-once.js';
import { recallCall, type RecalledCall } from './unchanged/call.js';

const isVersion = process.argv.slice(2).join(' ') === '--version';
const help = isVersion ? null : builtHelp(process.argv.slice(2), () => process.stdout.columns);
const recalled = isVersion || help !== null ? null : recalledCall();
if (isVersion) process.stdout.write(`${packageVersion()}\n`);
else if (help !== null) process.stdout.write(help);
else if (recalled?.lines) sayAtOnce(recalled.lines.map((line) => `${line}\n`).join(''));
else void carryOut(recalled);

async function carryOut(call: RecalledCall | null): Promise<void> {
  const { optimizeLate } = await import('./commands/optimize-late.js'); // `node:v8` takes 2 ms, which a call that ends above saves
  optimizeLate();
  if (call === null) {
    await import('./command-line.js');
    return;
  }
  const { repeatCall } = await import('./repeated-call.js');
  await repeatCall(call.read);
}

/** A call that cannot be told apart from others, in a folder that is gone, is carried out and says what is wrong. */
function recalledCall(): RecalledCall | null {
  try {
    return recallCall(process.argv.slice(2));
  } catch {
    return null;
  }
}
