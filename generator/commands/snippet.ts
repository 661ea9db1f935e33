// `curlew snippet`: prints one snippet to standard output.

import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DocumentError } from '../diagnostics.js';
import type { DocumentOptions } from '../options.js';
import { type DocumentArguments, documentArguments, documentOptions, inputArgument } from './document-arguments.js';
import type { CommandParts } from './lazy-command.js';
import { readOutputLock } from './output-lock.js';
import { naming, printDiagnostics } from './report.js';
import { snippetArguments, snippetShells, withModule } from './snippet-arguments.js';

interface SnippetArguments extends DocumentArguments {
  readonly operation?: string;
  readonly shell?: string;
  readonly set?: readonly string[];
  readonly param?: readonly string[];
  readonly body?: string;
  readonly example?: string;
  readonly force?: boolean;
}

export const snippetCommand: CommandParts<SnippetArguments> = {
  builder: (parser) =>
    snippetArguments(documentArguments(parser))
      .positional('input', inputArgument)
      .positional('operation', { type: 'string', describe: 'an operationId, a function, or "GET /path"' })
      .option('shell', {
        type: 'string',
        default: 'curl',
        describe: snippetShells,
        requiresArg: true,
      })
      .option('set', {
        type: 'string',
        array: true,
        describe: 'value of a parameter or variable, name=value',
        requiresArg: true,
      })
      .option('param', { type: 'string', array: true, describe: 'show an optional parameter', requiresArg: true })
      .option('body', { type: 'string', describe: 'the body as JSON, or @file', requiresArg: true })
      .option('example', { type: 'string', describe: 'name of an example of the body', requiresArg: true })
      .option('force', { type: 'boolean', describe: 'print values that the schema forbids' }) as never,
  handler: async (given) => {
    const [options] = await documentOptions(given);
    if (options) await naming(options.input, () => printSnippet(options, given));
  },
};

async function printSnippet(options: DocumentOptions, given: SnippetArguments): Promise<void> {
  const { snippet } = await import('../snippet/snippet.js');
  const { parseAssignments } = await import('../snippet/given-values.js');
  const made = await snippet(
    withModule(options),
    {
      operation: given.operation ?? '',
      shell: given.shell ?? 'curl',
      force: given.force === true,
      given: {
        set: parseAssignments(given.set ?? []),
        params: given.param ?? [],
        body: given.body === undefined ? null : bodyText(given.body),
        example: given.example ?? null,
      },
    },
    { lock: readOutputLock(options) },
  );
  process.stdout.write(made.text);
  if (given.quiet) return;
  printDiagnostics(made.diagnostics, options.input);
  for (const { path } of made.files)
    process.stderr.write(`${basename(path)} is the body, too much for this shell: curlew generate writes it\n`);
}

/** `@file` is the text of a file. Throws a DocumentError (exit code 3) where it cannot be read. */
function bodyText(body: string): string {
  if (!body.startsWith('@')) return body;
  const path = body.slice(1);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const hint = 'give --body @file a path that exists';
  throw new DocumentError(
    [{ severity: 'error', code: 'body', file: path, pointer: '', message: 'no such file', hint }],
    'io',
  );
}
