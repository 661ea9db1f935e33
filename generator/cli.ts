#!/usr/bin/env node
// The command line: reads arguments, runs a command, prints, sets the exit code. Nothing below it prints or exits.

import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { generateCommand } from './commands/generate.js';
import { exitCodes } from './diagnostics.js';
import { reportFailure } from './commands/report.js';

const parser = yargs(hideBin(process.argv))
  .scriptName('curlew')
  .usage(
    '$0 <command>\n\nReads an OpenAPI document and writes typed request functions, pagination helpers and snippets.',
  )
  .command(generateCommand)
  .demandCommand(0)
  .strict()
  .option('debug', { type: 'boolean', describe: 'print stack traces', default: false })
  .epilogue(
    'Exit codes: 0 done, 1 the document is wrong or output is stale, 2 usage, 3 cannot read or write, 70 a bug of curlew.',
  )
  .help()
  .version()
  .fail((message, error, instance) => {
    if (error) throw error;
    process.stderr.write(`${message}\n\n`);
    instance.showHelp('error');
    process.exitCode = exitCodes.usage;
  });

try {
  await parser.parseAsync();
} catch (error) {
  process.exitCode = reportFailure(error, process.argv.includes('--debug'));
}
