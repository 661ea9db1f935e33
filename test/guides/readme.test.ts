// The README's example as a reader would try it: the document in, the commands, the snippets out, the code run.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { bundleScript } from '../bundle-script.js';
import { curlew, useCli } from '../commands/cli.js';
import { makeFolder } from '../folder.js';
import { jsonReply, startServer } from '../runtime/server.js';
import { fileBlock, readPage } from './pages.js';

useCli();

const readme = readPage('README.md');
const [, out = ''] = readme.text.split('\n## Out\n');
const command = /npx curlew (generate .*)/.exec(out)?.[1]?.split(' ') ?? [];

async function project(parameters: readonly string[]): Promise<string> {
  const folder = makeFolder({
    'openapi.yaml': fileBlock(readme, 'openapi.yaml'),
    'main.ts': fileBlock(readme, 'main.ts'),
    'package.json': '{ "type": "module" }',
  });
  expect(await curlew(folder, parameters)).toMatchObject({ code: 0 });
  return folder;
}

describe('the example of the README', () => {
  it('gives the snippets that are shown', async () => {
    const folder = await project(command);
    for (const file of ['src/api/curl/zones/get-zone.sh', 'src/api/powershell/zones/get-zone.ps1'])
      expect(readFileSync(join(folder, file), 'utf8')).toBe(fileBlock(readme, file));
  });

  it('gives functions with which the code compiles and does what its comments say', async () => {
    const url = await zonesServer();
    const folder = await project([...command.slice(0, 4), '--server', url, '--formatter', 'none']);
    expect(typeErrors(join(folder, 'main.ts'))).toEqual([]);
    const outfile = join(folder, 'out/main.mjs');
    await bundleScript(join(folder, 'main.ts'), outfile, 'bundle');
    const env = { ...process.env, ZONES_API_TOKEN: 'secret' };
    const { stdout } = await promisify(execFile)(process.execPath, [outfile], { env, timeout: 30_000 });
    expect(stdout).toBe('first 200 true\nfirst\nsecond\nthird\n');
  });
});

function typeErrors(file: string): readonly string[] {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
    types: ['node'],
    typeRoots: [join(packageRoot, 'node_modules/@types')],
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Address of a server with zones on two pages, for those who say the token. */
async function zonesServer(): Promise<string> {
  const zones = ['first', 'second', 'third'].map((name, index) => ({ id: `z${index + 1}`, name }));
  const server = await startServer(({ url, headers }) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const page = Number(searchParams.get('page') ?? 1);
    const answer = pathname === '/zones' ? zones.slice((page - 1) * 2, page * 2) : zones[0];
    return jsonReply(answer, headers.authorization === 'Bearer secret' ? 200 : 401);
  });
  return server.url;
}
