// Help that was laid out when curlew was built: laying it out takes longer than Node's own start.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The text for `--help` or `COMMAND --help`; `null` for any other call, on a narrow terminal, and where curlew is not built. How wide
 * the terminal is, is asked last: Node makes a stream for the answer.
 */
export function builtHelp(argv: readonly string[], columns: () => number | undefined): string | null {
  const [command, ...more] = argv.at(-1) === '--help' ? argv.slice(0, -1) : [''];
  const name = command ?? 'curlew';
  if (more.length > 0 || !/^[a-z]+$/.test(name) || (columns() ?? 80) < 80) return null;
  const path = fileURLToPath(new URL(`./help/${name}.txt`, import.meta.url));
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
