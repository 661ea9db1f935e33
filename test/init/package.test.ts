// From an empty folder to a client that compiles and documentation, by the commands that a user types.

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { compileFlags, tsc } from '../corpus/compile-flags.js';
import { makeFolder } from '../folder.js';
import { pack } from '../package/pack.js';

const project = makeFolder();

function run(command: string, ...parameters: readonly string[]): string {
  return execFileSync(command, parameters, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

test('npm init, npm install, curlew init, npm run generate', { timeout: 240_000 }, () => {
  const { tarball } = pack(makeFolder());
  copyFileSync(join(packageRoot, 'specs/bodies-json/openapi.yaml'), join(project, 'notes.yaml'));
  run('npm', 'init', '-y');
  run('npm', 'install', '--save-dev', '--no-audit', '--no-fund', '--prefer-offline', tarball);
  expect(run('npx', 'curlew', 'init', '--yes', 'notes.yaml', '--workflow')).toBe(
    'wrote curlew.config.mjs\nwrote package.json\nwrote .github/workflows/curlew.yml\nnext:\n  npm run generate\n',
  );
  run('npm', 'run', 'generate');
  // `npm init` makes a package of CommonJS, where this flag lets nobody write `import`.
  const flags = compileFlags.filter((flag) => flag !== '--verbatimModuleSyntax');
  expect(run(process.execPath, tsc, ...flags, 'src/api/typescript/index.ts')).toBe('');
  expect(readFileSync(join(project, 'src/api/html/index.html'), 'utf8')).toContain('JSON bodies');
  run('npm', 'run', 'check');
  const schema = join(project, 'node_modules/curlew/dist/curlew.schema.json');
  expect([existsSync(schema), JSON.parse(readFileSync(schema, 'utf8'))]).toEqual([
    true,
    JSON.parse(run('npx', 'curlew', 'config', 'schema')),
  ]);
});
