// `curlew pagination`: what was decided about every operation, why, and how to say it otherwise.

import { type DocumentArguments, documentArguments, documentOptions, inputArgument } from './document-arguments.js';
import type { CommandParts } from './lazy-command.js';
import { naming, printDiagnostics } from './report.js';

interface PaginationArguments extends DocumentArguments {
  readonly explain?: boolean;
  readonly json?: boolean;
}

export const paginationCommand: CommandParts<PaginationArguments> = {
  builder: (parser) =>
    documentArguments(parser)
      .positional('input', inputArgument)
      .option('explain', { type: 'boolean', describe: 'evidence, stop signals, rejected candidates and overrides too' })
      .option('json', { type: 'boolean', describe: 'print the report as JSON' }) as never,
  handler: async (given) => {
    const { planDocument } = await import('../generate.js');
    const { formatPaginationReport } = await import('../pagination/format-report.js');
    for (const options of await documentOptions(given)) {
      const planned = await naming(options.input, () => planDocument(options));
      const format = given.json === true ? 'json' : 'text';
      process.stdout.write(formatPaginationReport(planned.pagination, { format, explain: given.explain === true }));
      if (given.quiet !== true && given.json !== true) printDiagnostics(planned.diagnostics, options.input, 20);
    }
  },
};
