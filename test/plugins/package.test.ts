// How the plugins are packed: an entry and an export for each bundler, and none of them in the command line.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { bundle } from '../../scripts/bundle.js';
import { bundlers } from './bundlers.js';

const names = bundlers.map(({ name }) => name);

it('every bundler has a module, an entry and an export', () => {
  const modules = readdirSync(join(packageRoot, 'generator/plugins'));
  expect(modules).toEqual(expect.arrayContaining(names.map((name) => `${name}.ts`)));
  expect(bundle.entryPoints).toMatchObject(
    Object.fromEntries(names.map((name) => [name, `generator/plugins/${name}.ts`])),
  );
  const { exports } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { exports: object };
  const wanted = names.map((name) => [
    `./${name}`,
    { types: `./dist/types/generator/plugins/${name}.d.ts`, default: `./dist/${name}.js` },
  ]);
  expect(exports).toMatchObject(Object.fromEntries(wanted));
});

it('the command line and the API load neither unplugin nor a bundler', async () => {
  const options = { ...bundle, absWorkingDir: packageRoot, outdir: 'unwritten', write: false, metafile: true } as const;
  const { metafile } = await build(options);
  const reached = (entry: string): readonly string[] => {
    const seen = new Set<string>();
    const pending = [Object.keys(metafile.outputs).find((path) => path.endsWith(`unwritten/${entry}.js`)) ?? ''];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      pending.push(...(metafile.outputs[path]?.imports ?? []).map((imported) => imported.path));
    }
    return [...seen].filter((path) => path === 'unplugin' || names.includes(path));
  };
  expect([reached('command-line'), reached('index'), reached('vite')]).toEqual([[], [], ['unplugin']]);
});
