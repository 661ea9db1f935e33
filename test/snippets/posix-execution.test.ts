// Runs snippets in every POSIX shell of this machine against a local server: each sends the request that was meant.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ExampleRequest } from '../../generator/model/example.js';
import type { TargetOptions } from '../../generator/plan.js';
import { curl } from '../../templates/curl/target.js';
import { makeFolder } from '../folder.js';
import { files, moreCases, requestCases } from './cases.js';
import { type EchoServer, startEchoServer } from './echo-server.js';
import { meant, sent } from './meant.js';
import { missingShells, posixShells, runFile, type Shell } from './shells.js';
import { snippetOf } from './snippet.js';
import { variablesOf } from './variables.js';

// Many processes, and a machine that does other work too.
vi.setConfig({ testTimeout: 120_000 });

let server: EchoServer;
const folder = makeFolder(files);

beforeAll(async () => {
  server = await startEchoServer();
});

afterAll(() => server.close());

const missing = missingShells.length === 0 ? '' : `; not on this machine: ${missingShells.join(', ')}`;

test(`shells that run here: ${posixShells.map(({ name }) => name).join(', ')}${missing}`, () => {
  expect(posixShells.map(({ name }) => name)).toContain('bash');
});

const looks: readonly Partial<TargetOptions>[] = [{}, { width: 0, flags: 'short' }];

describe.each(posixShells)('$name', (shell) => {
  test.each([...requestCases, ...moreCases])('$name', async ({ given }) => {
    const request = given(server.origin);
    for (const options of looks) expect(await run(shell, request, options)).toEqual([meant(request, files)]);
  });
});

async function run({ command }: Shell, request: ExampleRequest, options: Partial<TargetOptions>): Promise<unknown> {
  const snippet = snippetOf(curl, { request, options });
  writeFileSync(join(folder, 'snippet.sh'), snippet);
  const outcome = await runFile([...command, 'snippet.sh'], folder, variablesOf(request));
  const received = server.take();
  // What the shell said makes a failure readable.
  return received.length === 0 ? { snippet, ...outcome } : received.map((one) => sent(one, request));
}
