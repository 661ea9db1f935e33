// The command line: reads arguments, runs a command, prints, sets the exit code. Nothing below it prints or exits.

import yargs, { type CommandModule } from 'yargs';
import { hideBin } from 'yargs/helpers';
import { guardProcess } from './commands/guard-process.js';
import { ChosenCommand, lazyCommand } from './commands/lazy-command.js';
import { diagnosticFormats } from './commands/output-style.js';
import { packageVersion } from './commands/package-version.js';
import { reportFailure } from './commands/report.js';
import { DocumentError } from './diagnostics.js';

const exitCodeLines =
  'Exit codes: 0 done, 1 the document is wrong or output is stale, 2 usage, 3 cannot read or write, 70 a bug of curlew.';

/** As yargs names what it finds wrong after it has waited for a command's options, which does not come by way of `fail`. */
class YError extends Error {
  override readonly name = 'YError';
}

guardProcess();

const commands = [
  lazyCommand(
    ['generate [input]', '$0 [input]'],
    'write request functions, snippets and a manifest (default: from the embedded Cloudflare document)',
    async () => (await import('./commands/generate.js')).generateCommand,
  ),
  lazyCommand(
    'check [input]',
    'write nothing; exit 1 with a diff where the output is stale',
    async () => (await import('./commands/check.js')).checkCommand,
  ),
  lazyCommand(
    'pagination [input]',
    'report how each list is iterated, the evidence for it, and rules to paste into the config',
    async () => (await import('./commands/pagination.js')).paginationCommand,
  ),
  lazyCommand(
    'snippet <input> <operation>',
    'print one snippet of one operation',
    async () => (await import('./commands/snippet.js')).snippetCommand,
  ),
  lazyCommand(
    'verify [input]',
    'run every function and every snippet against a local server and compare what arrives',
    async () => (await import('./commands/verify.js')).verifyCommand,
  ),
  lazyCommand(
    'codesamples <input>',
    'write an Overlay with x-codeSamples, or merge them into the document',
    async () => (await import('./commands/codesamples.js')).codesamplesCommand,
  ),
  lazyCommand(
    'config [show]',
    'print the options and where each was said, or the JSON Schema of a config file',
    async () => (await import('./commands/config.js')).configCommand,
  ),
  lazyCommand(
    'init [input]',
    'write a config, scripts and a workflow for the project in this folder',
    async () => (await import('./commands/init.js')).initCommand,
  ),
  lazyCommand(
    'diff <old> <new>',
    'list what changed for users of the generated API: breaking, minor or patch',
    async () => (await import('./commands/diff.js')).diffCommand,
  ),
  lazyCommand(
    'inspect [input]',
    'print what a document holds: operations, auth, content types, pagination, envelopes, warnings',
    async () => (await import('./commands/inspect.js')).inspectCommand,
  ),
  lazyCommand(
    'templates [action] [target] [operation]',
    'list templates, eject them to a folder, or show the view that they lay out',
    async () => (await import('./commands/templates.js')).templatesCommand,
  ),
] as readonly CommandModule[];

const parser = yargs(hideBin(process.argv))
  .scriptName('curlew')
  .locale('en') // all else that curlew says is English
  .usage(
    '$0 <command>\n\nReads an OpenAPI document and writes typed request functions, pagination helpers and snippets.',
  )
  .command([...commands])
  .completion('completion', 'print a script that completes commands and options in bash or zsh')
  .demandCommand(0)
  .strict()
  .option('format', { choices: diagnosticFormats, describe: 'form of errors and warnings (default: text)' })
  .option('debug', { type: 'boolean', describe: 'print stack traces', default: false })
  .epilogue(exitCodeLines)
  .help()
  .version(packageVersion())
  .fail((message, error) => {
    throw error ?? new YError(message);
  });

try {
  const chosen = await parser.parseAsync().catch(chosenCommand);
  if (chosen instanceof ChosenCommand) await chosen.run();
} catch (error) {
  process.exitCode = reportFailure(await failureOf(error));
}

function chosenCommand(thrown: unknown): ChosenCommand {
  if (thrown instanceof ChosenCommand) return thrown;
  throw thrown;
}

/** What yargs finds wrong by itself, and a first word that is nearly a command, in words. */
async function failureOf(error: unknown): Promise<unknown> {
  const isUsage = error instanceof Error && error.name === 'YError';
  if (!isUsage && !(error instanceof DocumentError)) return error;
  const { mistypedCommand, parsingError } = await import('./commands/mistyped-call.js');
  const argv = hideBin(process.argv);
  const names = ['completion', ...commands.map(({ command }) => [command].flat().join(' ').split(' ')[0] ?? '')];
  return mistypedCommand(argv, names) ?? (isUsage ? parsingError(error.message, await parser.getHelp()) : error);
}
