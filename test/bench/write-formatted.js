// Files that the benchmark writes into the repository, as its format check wants them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { rootFolder } from './places.js';

const prettier = createRequire(join(rootFolder, 'package.json'))('prettier');
const parsers = { '.md': 'markdown', '.json': 'json' };

/** Writes a text, formatted where prettier knows its kind, and makes its folder. */
export async function writeFormatted(path, text) {
  const parser = parsers[extname(path)];
  const options = { ...(await prettier.resolveConfig(join(rootFolder, 'index.js'))), parser };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, parser === undefined ? text : await prettier.format(text, options));
}
