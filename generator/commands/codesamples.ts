// `curlew codesamples`: writes an Overlay with x-codeSamples, or merges them into the document itself.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isFileName } from '../config/rebase.js';
import type { DocumentOptions } from '../options.js';
import { replaceFile } from '../write/replace-file.js';
import { type DocumentArguments, documentArguments, documentOptions } from './document-arguments.js';
import type { CommandParts } from './lazy-command.js';
import { readOutputLock } from './output-lock.js';
import { naming, printDiagnostics } from './report.js';
import { snippetArguments, snippetShells, withModule } from './snippet-arguments.js';
import { usageError } from './usage-error.js';

interface CodeSamplesArguments extends DocumentArguments {
  readonly shell?: readonly string[];
  readonly file?: string;
  readonly apply?: boolean;
}

export const codesamplesCommand: CommandParts<CodeSamplesArguments> = {
  builder: (parser) =>
    snippetArguments(documentArguments(parser))
      .positional('input', { type: 'string', describe: 'OpenAPI document: a path, or a URL without --apply' })
      .option('file', {
        alias: 'o',
        type: 'string',
        describe: 'file to write (default: standard output, with --apply the document itself)',
        requiresArg: true,
      })
      .option('apply', { type: 'boolean', describe: 'merge into the text of the document' })
      .option('shell', {
        type: 'string',
        array: true,
        describe: `${snippetShells} (default: all)`,
        requiresArg: true,
      }) as never,
  handler: async (given) => {
    const [options] = await documentOptions(given);
    if (options) await naming(options.input, () => writeSamples(options, given));
  },
};

async function writeSamples(options: DocumentOptions, given: CodeSamplesArguments): Promise<void> {
  const { planDocument } = await import('../plan-document.js');
  const { codeSamples } = await import('../codesamples/samples.js');
  const wanted = given.shell?.flatMap((shell) => shell.split(',')) ?? ['all'];
  const { plan, settings } = await planDocument(
    { ...withModule(options), targets: wanted },
    { lock: readOutputLock(options) },
  );
  const { operations, diagnostics } = await codeSamples(plan, settings);
  if (given.apply !== true) {
    const { overlayDocument } = await import('../codesamples/overlay.js');
    const overlay = overlayDocument(plan.api, operations, reference(options.input));
    await write(given.file ?? null, overlay.text);
    if (!given.quiet) printDiagnostics([...diagnostics, ...overlay.diagnostics], options.input, 20);
    return;
  }
  const { applySamples } = await import('../codesamples/apply.js');
  const applied = applySamples(readLocal(options.input), operations);
  await write(given.file ?? options.input, applied.text);
  if (!given.quiet) printDiagnostics([...diagnostics, ...applied.diagnostics], options.input, 20);
}

/** How the overlay names its document, `null` where that came from standard input. */
function reference(input: string): string | null {
  if (input === '-') return null;
  return isFileName(input) ? basename(input) : input;
}

async function write(file: string | null, text: string): Promise<void> {
  if (file === null || file === '-') process.stdout.write(text);
  else await replaceFile(file, text);
}

/** Throws a DocumentError (exit code 2) for what is not a file. */
function readLocal(input: string): string {
  if (isFileName(input)) return readFileSync(input, 'utf8');
  const message = '--apply needs a document that is a file';
  const hint = 'save the document first, or write an overlay without --apply';
  throw usageError(message, hint);
}
