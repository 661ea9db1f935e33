#!/usr/bin/env node
// The command line: reads arguments, runs a command, prints, sets the exit code. Nothing below it prints or exits.

import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { codesamplesCommand } from './commands/codesamples.js';
import { configCommand } from './commands/config.js';
import { generateCommand } from './commands/generate.js';
import { paginationCommand } from './commands/pagination.js';
import { DocumentError } from './diagnostics.js';
import { reportFailure } from './commands/report.js';
import { snippetCommand } from './commands/snippet.js';
import { verifyCommand } from './commands/verify.js';

const parser = yargs(hideBin(process.argv))
  .scriptName('curlew')
  .usage(
    '$0 <command>\n\nReads an OpenAPI document and writes typed request functions, pagination helpers and snippets.',
  )
  .command(generateCommand)
  .command(paginationCommand)
  .command(snippetCommand)
  .command(verifyCommand)
  .command(codesamplesCommand)
  .command(configCommand)
  .demandCommand(0)
  .strict()
  .option('debug', { type: 'boolean', describe: 'print stack traces', default: false })
  .epilogue(
    'Exit codes: 0 done, 1 the document is wrong or output is stale, 2 usage, 3 cannot read or write, 70 a bug of curlew.',
  )
  .help()
  .version()
  .fail((message, error) => {
    if (error && error.name !== 'YError') throw error;
    throw new DocumentError(
      [
        {
          severity: 'error',
          code: 'usage',
          pointer: '',
          message,
          hint: 'curlew --help lists commands, curlew <command> --help its options',
        },
      ],
      'usage',
    );
  });

try {
  await parser.parseAsync();
} catch (error) {
  process.exitCode = reportFailure(error, process.argv.includes('--debug'));
}
