// Output of a document of specs/ in a folder of its own, for tests that compile and run it.

import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generate } from '../../generator/generate.js';
import type { DocumentOptions } from '../../generator/options.js';
import { packageRoot } from '../../generator/package-root.js';
import { bundleScript } from '../bundle-script.js';
import { makeFolder, put } from '../folder.js';

/** A folder that goes when the tests of the file are done; packages of the project are found from it. */
export async function temporaryFolder(): Promise<string> {
  const folder = makeFolder({ 'package.json': '{ "type": "module" }' });
  await mkdir(join(folder, 'node_modules'));
  await symlink(join(packageRoot, 'node_modules/@tanstack'), join(folder, 'node_modules/@tanstack'));
  return folder;
}

/** Texts by path of what a document of specs/ gives. */
export async function generated(
  spec: string,
  options: Omit<DocumentOptions, 'input'>,
): Promise<ReadonlyMap<string, string>> {
  const input = join(packageRoot, 'specs', spec, 'openapi.yaml');
  const { files } = await generate({ formatter: 'none', ...options, input }, { sealed: true });
  return new Map(files.map(({ path, text }) => [path, text]));
}

export async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  put(folder, Object.fromEntries(files));
}

/** A TypeScript module and all it imports, loaded. */
export async function load(folder: string, entry: string): Promise<Readonly<Record<string, unknown>>> {
  const outfile = join(folder, `${entry}.mjs`);
  await bundleScript(join(folder, entry), outfile, 'bundle');
  return import(pathToFileURL(outfile).href) as Promise<Readonly<Record<string, unknown>>>;
}
