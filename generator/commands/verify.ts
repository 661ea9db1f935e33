// `curlew verify`: runs every typed function and every snippet against a local server, and exits with 1 on any difference.

import { exitCodes } from '../diagnostics.js';
import type { DocumentOptions } from '../options.js';
import type { VerifyReport } from '../verify/verify.js';
import { type DocumentArguments, documentArguments, documentOptions, inputArgument } from './document-arguments.js';
import type { CommandParts } from './lazy-command.js';
import { jsonReports, naming } from './report.js';
import { snippetArguments } from './snippet-arguments.js';

interface VerifyArguments extends DocumentArguments {
  readonly shell?: readonly string[];
  readonly json?: boolean;
}

export const verifyCommand: CommandParts<VerifyArguments> = {
  builder: (parser) =>
    snippetArguments(documentArguments(parser))
      .positional('input', inputArgument)
      .option('shell', {
        type: 'string',
        array: true,
        describe:
          'function, node, bash, dash, zsh, ksh, busybox, fish, cmd, wine, powershell, pwsh; default: all that are here',
        requiresArg: true,
      })
      .option('json', { type: 'boolean', describe: 'print the report as JSON to standard output' }) as never,
  handler: async (given) => {
    const reports: VerifyReport[] = [];
    for (const options of await documentOptions(given))
      reports.push(await naming(options.input, () => verifyDocument(options, given)));
    if (given.json) process.stdout.write(jsonReports(reports));
  },
};

/** One document; sets the exit code where something is different. */
async function verifyDocument(options: DocumentOptions, given: VerifyArguments): Promise<VerifyReport> {
  const { verify } = await import('../verify/verify.js');
  const { verifyTable } = await import('../verify/verify-table.js');
  const { isWrong } = await import('../verify/verdict.js');
  const isTerminal = process.stderr.isTTY && given.quiet !== true;
  const report = await verify(options, {
    ...(given.shell && { shells: given.shell.flatMap((shell) => shell.split(',')) }),
    onProgress: (done, all) => void (isTerminal && process.stderr.write(`\r\u001b[2K${done} of ${all} calls`)),
  });
  if (isTerminal) process.stderr.write('\r\u001b[2K');
  if (!given.json) process.stdout.write(verifyTable(report));
  if (report.verdicts.some(isWrong)) process.exitCode = exitCodes.document;
  return report;
}
