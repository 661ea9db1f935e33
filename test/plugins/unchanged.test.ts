// The built plugin in a second process: where nothing changed since the last run it makes nothing, and says the same.

import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { cliPath, useCli } from '../commands/cli.js';
import { type App, document, useApp } from './app.js';

useCli();

const plugin = pathToFileURL(join(dirname(cliPath), 'rollup.js')).href;

/** What the plugin's `buildStart` says in a process of its own: files to watch, and warnings. */
async function buildStart({ folder, options }: App): Promise<unknown> {
  const program = `import { curlew } from ${JSON.stringify(plugin)};
    const [watched, warnings] = [[], []];
    const context = { addWatchFile: (file) => watched.push(file), warn: (text) => warnings.push(text) };
    await curlew(${JSON.stringify(options)}).buildStart.call(context, {});
    console.log(JSON.stringify({ watched, warnings }));`;
  const given = ['--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, given, { cwd: folder });
  return JSON.parse(stdout);
}

/** Records of runs, which every run that is made writes anew. */
function records({ folder }: App): readonly string[] {
  const runs = join(folder, 'node_modules/.cache/curlew/runs');
  return readdirSync(runs).map((name) => `${name} ${statSync(join(runs, name)).ino}`);
}

it('a second start makes nothing, a change or a lost file makes everything', { timeout: 60_000 }, async () => {
  const app = useApp();
  mkdirSync(join(app.folder, 'node_modules'));
  const odd = document('listThings', '\n      parameters: [{ name: q, in: query, schema: { type: text } }]');
  app.write('openapi.yaml', odd);
  const first = await buildStart(app);
  expect(first).toEqual({ watched: [app.options.input], warnings: [expect.stringContaining('openapi.yaml:8:52')] });
  const made = records(app);
  expect(made).toHaveLength(1);
  expect([await buildStart(app), records(app)]).toEqual([first, made]);

  rmSync(join(app.folder, 'api/typescript/index.ts'));
  expect(await buildStart(app)).toEqual(first);
  expect([statSync(join(app.folder, 'api/typescript/index.ts')).isFile(), records(app)]).toEqual([
    true,
    expect.not.arrayContaining([...made]),
  ]);

  app.write('openapi.yaml', document('listThings'));
  expect(await buildStart(app)).toEqual({ watched: [app.options.input], warnings: [] });
});
