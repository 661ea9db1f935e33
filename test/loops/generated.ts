// Output of a document of specs/ in a folder of its own, for tests that compile and run it.

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll } from 'vitest';
import { generate } from '../../generator/generate.js';
import type { DocumentOptions } from '../../generator/options.js';
import { packageRoot } from '../../generator/package-root.js';

/** A folder that goes when the tests of the file are done; packages of the project are found from it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'curlew-loops-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
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
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A TypeScript module and all it imports, loaded. */
export async function load(folder: string, entry: string): Promise<Readonly<Record<string, unknown>>> {
  const outfile = join(folder, `${entry}.mjs`);
  await build({ entryPoints: [join(folder, entry)], bundle: true, format: 'esm', platform: 'node', outfile });
  return import(pathToFileURL(outfile).href) as Promise<Readonly<Record<string, unknown>>>;
}
