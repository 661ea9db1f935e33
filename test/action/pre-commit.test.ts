// The hooks of .pre-commit-hooks.yaml: their entries run as pre-commit runs them.

import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { useCli } from '../commands/cli.js';
import { document } from '../commands/document.js';
import { commitAll } from '../commit-all.js';
import { makeFolder } from '../folder.js';
import { installCli } from './step.js';

useCli();

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files?: string;
}

const hooks = load(readFileSync(join(packageRoot, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];

function run(id: string, folder: string): Promise<number> {
  const [command = '', ...parameters] = hooks.find((hook) => hook.id === id)?.entry.split(' ') ?? [];
  return new Promise((resolve) => {
    execFile(command, parameters, { cwd: folder }, (error) => resolve(error === null ? 0 : Number(error.code)));
  });
}

describe('hooks', () => {
  it('check refuses a stale output, generate makes it current', async () => {
    const config = JSON.stringify({ input: 'openapi.yaml', output: 'api', targets: ['curl'] });
    const folder = makeFolder({ 'openapi.yaml': document, 'curlew.config.json': config });
    installCli(folder);
    commitAll(folder);
    expect(await run('curlew-check', folder)).toBe(1);
    expect(await run('curlew-generate', folder)).toBe(0);
    expect(await run('curlew-check', folder)).toBe(0);
    writeFileSync(join(folder, 'openapi.yaml'), document.replace('delete-key', 'remove-key'));
    expect(await run('curlew-check', folder)).toBe(1);
  });

  it.each([
    { path: 'api/openapi.yaml', want: true },
    { path: 'curlew.config.ts', want: true },
    { path: 'src/main.ts', want: false },
  ])('generate for $path: $want', ({ path, want }) => {
    expect(new RegExp(hooks.find(({ id }) => id === 'curlew-generate')?.files ?? '^$').test(path)).toBe(want);
  });

  it('check whatever is committed: generated files may have been edited', () => {
    expect(hooks.find(({ id }) => id === 'curlew-check')).toMatchObject({ always_run: true, pass_filenames: false });
  });
});
