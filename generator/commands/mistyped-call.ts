// What yargs finds wrong about a call, as a diagnostic: with the name that was probably meant.

import { existsSync } from 'node:fs';
import type { DocumentError } from '../diagnostics.js';
import { nearestName } from '../nearest-name.js';
import { usageError } from './usage-error.js';

/** An error for the words of yargs, which puts lists on lines of their own; `help` is what `--help` prints for the call. */
export function parsingError(lines: string, help: string): DocumentError {
  const message = lines.trim().replaceAll(/\s*\n\s*/g, ' ');
  return usageError(
    message,
    nearestOption(message, help) ?? 'curlew --help lists commands, curlew <command> --help its options',
  );
}

/** The error for a first word that is nearly a command and no file, `null` for any other. */
export function mistypedCommand(argv: readonly string[], commands: readonly string[]): DocumentError | null {
  const [word = ''] = argv;
  if (!/^[a-z]+$/i.test(word) || commands.includes(word) || existsSync(word)) return null;
  const nearest = nearestName(word, commands);
  if (nearest === null) return null;
  return usageError(`there is no command and no file ${JSON.stringify(word)}`, `did you mean curlew ${nearest}?`);
}

/** "Unknown argument: outptu" has a near name among the options of the help, or none. */
function nearestOption(message: string, help: string): string | null {
  const [, unknown] = /^Unknown arguments?: ([a-z][a-z-]+)(,|$)/i.exec(message) ?? [];
  if (unknown === undefined) return null;
  const options = [...help.matchAll(/--([a-z][a-z-]+)/g)].flatMap(([, name]) => name ?? []);
  const nearest = nearestName(unknown, [...new Set(options)]);
  return nearest === null ? null : `did you mean --${nearest}?`;
}
