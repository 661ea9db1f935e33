// Help as files beside the bundle, so that showing it loads nothing that lays it out.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes what `curlew --help` and `curlew COMMAND --help` print at 80 columns, below `outdir`, which holds the bundle. Gives
 * the commands; the first is `''`, for none.
 *
 * @param {string} outdir
 * @returns {readonly string[]}
 */
export function writeHelp(outdir) {
  /** @param {readonly string[]} command */
  const helpOf = (command) =>
    execFileSync(process.execPath, [join(outdir, 'cli.cjs'), ...command, '--help'], { encoding: 'utf8' });
  const whole = helpOf([]);
  const commands = [...whole.matchAll(/^ {2}curlew ([a-z]+)/gm)].map(([, name = '']) => name);
  const texts = ['', ...commands].map((name) => ({ name, text: name === '' ? whole : helpOf([name]) }));
  mkdirSync(join(outdir, 'help'), { recursive: true });
  for (const { name, text } of texts) writeFileSync(join(outdir, 'help', `${name || 'curlew'}.txt`), text);
  return texts.map(({ name }) => name);
}
