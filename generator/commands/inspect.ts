// `curlew inspect`: what a document holds, before anything is generated.

import { type DocumentArguments, documentArguments, documentOptions, inputArgument } from './document-arguments.js';
import type { CommandParts } from './lazy-command.js';
import { readOutputLock } from './output-lock.js';
import { jsonReports, naming, printableLines, printDiagnostics } from './report.js';

interface InspectArguments extends DocumentArguments {
  readonly operations?: boolean;
  readonly json?: boolean;
}

export const inspectCommand: CommandParts<InspectArguments> = {
  builder: (parser) =>
    documentArguments(parser)
      .positional('input', inputArgument)
      .option('operations', { type: 'boolean', describe: 'list every operation with its function' })
      .option('json', { type: 'boolean', describe: 'print all of it as JSON, in a shape that stays' }) as never,
  handler: async (given) => {
    const { planDocument } = await import('../plan-document.js');
    const { inspect } = await import('../inspect/inspect.js');
    const { formatInspection } = await import('../inspect/format-inspection.js');
    const found = [];
    for (const options of await documentOptions(given)) {
      const planned = await naming(options.input, () => planDocument(options, { lock: readOutputLock(options) }));
      const inspection = inspect(planned);
      found.push(inspection);
      if (given.json) continue;
      process.stdout.write(printableLines(formatInspection(inspection, given.operations === true)));
      if (!given.quiet) printDiagnostics(planned.diagnostics, options.input, 20);
    }
    if (given.json) process.stdout.write(jsonReports(found));
  },
};
