// A call whose arguments were read by an earlier one: what reads them takes longer to load than a small change takes to make.

import type { GenerateArguments } from './commands/generate.js';
import { guardProcess } from './commands/guard-process.js';
import { reportFailure } from './commands/report.js';
import { runGenerate } from './commands/run-generate.js';

/** Carries the call out; sets the exit code. */
export async function repeatCall(read: GenerateArguments): Promise<void> {
  guardProcess();
  try {
    await runGenerate(read);
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}
