// The manifest names the loops of a list beside its snippets, where they were asked for.

import { expect, it } from 'vitest';

import type { Manifest } from '../../generator/manifest.js';
import { generated } from './generated.js';

async function loopsOf(loops: 'all' | 'none'): Promise<readonly unknown[]> {
  const files = await generated('pagination-link-header', { targets: ['curl', 'curl-cmd', 'powershell'], loops });
  const { operations, files: hashes } = JSON.parse(files.get('manifest.json') ?? '') as Manifest;
  return operations.map(({ operationId, loops: named }) => ({
    operationId,
    named,
    hashed: Object.values(named ?? {}).filter((path) => Object.hasOwn(hashes, path)).length,
  }));
}

const both = (path: string) => ({ curl: `curl/${path}--all.sh`, powershell: `powershell/${path}--all.ps1` });

it('names the files of loops by target', async () => {
  expect(await loopsOf('all')).toEqual([
    { operationId: 'listIssues', named: both('repos/list-issues'), hashed: 2 },
    { operationId: 'listProducts', named: both('products/list-products'), hashed: 2 },
    { operationId: 'listUsers', named: both('users/list-users'), hashed: 2 },
  ]);
});

it('says nothing where none was asked for', async () => {
  const none = { named: undefined, hashed: 0 };
  expect(await loopsOf('none')).toEqual([
    { operationId: 'listIssues', ...none },
    { operationId: 'listProducts', ...none },
    { operationId: 'listUsers', ...none },
  ]);
});
