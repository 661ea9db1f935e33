// `curlew diff`: what changed between two documents for those who use the generated API.

import type { CommandModule } from 'yargs';
import { exitCodes } from '../diagnostics.js';
import type { DiffReport, Verdict } from '../diff/change.js';
import type { PlannedDocument } from '../plan-document.js';
import type { NamesLock } from '../names/lock.js';
import { type DocumentArguments, documentArguments, documentOptions } from './document-arguments.js';
import { withDocument } from './git-document.js';
import { jsonReports, naming } from './report.js';

interface DiffArguments extends DocumentArguments {
  readonly old?: string;
  readonly new?: string;
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly failOn?: Verdict;
  readonly keepNames?: boolean;
}

const documents = 'a path, a URL, - for standard input, or git:REVISION:PATH';

export const diffCommand: CommandModule<object, DiffArguments> = {
  command: 'diff <old> <new>',
  describe: 'list what changed for users of the generated API: breaking, minor or patch',
  builder: (parser) =>
    documentArguments(parser)
      .positional('old', { type: 'string', describe: `OpenAPI document before: ${documents}` })
      .positional('new', { type: 'string', describe: 'OpenAPI document after' })
      .option('json', { type: 'boolean', describe: 'print the report as JSON' })
      .option('markdown', { type: 'boolean', describe: 'print Markdown, for a comment on a pull request' })
      .option('fail-on', {
        choices: ['breaking', 'minor', 'patch'],
        describe: 'exit with 1 where a change is as grave as this, or graver',
      })
      .option('keep-names', {
        type: 'boolean',
        default: true,
        describe: 'names of the old document stay, as curlew.lock.json keeps them (--no-keep-names: chosen anew)',
      }) as never,
  handler: async (given) => {
    const old = await planned(given, given.old ?? '', null);
    const now = await planned(given, given.new ?? '', given.keepNames === false ? null : old.names.lock);
    const { diffPlans } = await import('../diff/diff-plans.js');
    const report = diffPlans(old, now);
    process.stdout.write(await formatted(report, given));
    if (isGrave(report, given.failOn)) process.exitCode = exitCodes.document;
  },
};

async function planned(given: DiffArguments, named: string, lock: NamesLock | null): Promise<PlannedDocument> {
  const { planDocument } = await import('../plan-document.js');
  // yargs reads a lone `-` as an empty text.
  const input = named === '' && process.argv.includes('-') ? '-' : named;
  return naming(input, () =>
    withDocument(input, async (path) => {
      const [options] = await documentOptions({ ...given, input: path });
      return planDocument({ ...options, input: path }, lock === null ? {} : { lock });
    }),
  );
}

async function formatted(report: DiffReport, { json, markdown }: DiffArguments): Promise<string> {
  const { formatDiffMarkdown, formatDiffText } = await import('../diff/format-report.js');
  const both = json === true && markdown === true ? { ...report, markdown: formatDiffMarkdown(report) } : report;
  if (json === true) return jsonReports([both]);
  return markdown === true ? formatDiffMarkdown(report) : formatDiffText(report);
}

function isGrave({ counts }: DiffReport, failOn: Verdict | undefined): boolean {
  switch (failOn) {
    case undefined:
      return false;
    case 'breaking':
      return counts.breaking > 0;
    case 'minor':
      return counts.breaking + counts.minor > 0;
    case 'patch':
      return counts.breaking + counts.minor + counts.patch > 0;
  }
}
