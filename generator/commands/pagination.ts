// `curlew pagination`: what was decided about every operation, why, and how to say it otherwise.

import type { PaginationReport } from '../pagination/report.js';
import { type DocumentArguments, documentArguments, documentOptions, inputArgument } from './document-arguments.js';
import type { CommandParts } from './lazy-command.js';
import { jsonReports, naming, printDiagnostics } from './report.js';

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
    const { planDocument } = await import('../plan-document.js');
    const { formatPaginationReport } = await import('../pagination/format-report.js');
    const reports: PaginationReport[] = [];
    for (const options of await documentOptions(given)) {
      const { pagination, diagnostics } = await naming(options.input, () => planDocument(options));
      const report = pagination();
      reports.push(report);
      if (given.json === true) continue;
      process.stdout.write(formatPaginationReport(report, { explain: given.explain === true }));
      if (given.quiet !== true) printDiagnostics(diagnostics, options.input, 20);
    }
    if (given.json === true) process.stdout.write(jsonReports(reports));
  },
};
