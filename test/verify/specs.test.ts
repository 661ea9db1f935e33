// Every operation of every document in specs/: the typed function and each snippet, called for real, send what was meant.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { isWrong } from '../../generator/verify/verdict.js';
import { shellNames, verify } from '../../generator/verify/verify.js';

const specs = join(packageRoot, 'specs');

// Booting a Windows for each document would take minutes, and so does starting PowerShell: both have tests of their own.
const shells = shellNames.filter((name) => name !== 'wine' && name !== 'pwsh');
const inPowershell = ['bodies-json', 'bodies-multipart', 'cloudflare', 'hostile-text', 'parameters-styles', 'security'];

const documents = readdirSync(specs).flatMap((name) => {
  const path = ['openapi.yaml', 'openapi.json'].map((file) => join(specs, name, file)).find((file) => existsSync(file));
  return path === undefined ? [] : [{ name, path }];
});

test.each(documents)(
  '$name',
  async ({ name, path }) => {
    const pwsh = inPowershell.includes(name) ? ['pwsh'] : [];
    const report = await verify({ input: path }, { shells: [...shells, ...pwsh] });
    expect(report.verdicts.filter(isWrong)).toEqual([]);
    const called = report.verdicts.filter(({ shell }) => shell === 'function');
    expect(called.length).toBe(report.examples);
    expect(report.examples).toBeGreaterThanOrEqual(report.operations);
  },
  300_000,
);
