// Options of the commands that print snippets: how a snippet looks.

import type { Argv } from 'yargs';
import { optionTable } from '../config/option-table.js';
import type { DocumentOptions } from '../options.js';

/** What `--shell` takes where snippets are printed. */
export const snippetShells = 'curl, curl-cmd, curl-powershell5, curl-powershell, powershell, typescript-usage';

/** What a text apart from the output folder imports the client from. */
export function withModule(options: DocumentOptions): DocumentOptions {
  return { module: './typescript/index.js', ...options };
}

/** Adds them to a command. */
export function snippetArguments<T>(parser: Argv<T>): Argv<T> {
  const { width, pretty, flags, module } = optionTable;
  return parser
    .option('module', { type: 'string', describe: module.describe, requiresArg: true })
    .option('width', { type: 'number', describe: width.describe, requiresArg: true })
    .option('pretty', { choices: pretty.choices, describe: pretty.describe })
    .option('flags', { choices: flags.choices, describe: flags.describe }) as unknown as Argv<T>;
}
