// A hostile document's text, in every place of a request, runs nothing but the request.

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { curl } from '../../templates/curl/target.js';
import { curlCmd } from '../../templates/curl-cmd/target.js';
import { commentLine } from '../../templates/shell/text.js';
import { makeFolder } from '../folder.js';
import { attacks, positions, windowsAttacks } from './attacks.js';
import { type EchoServer, startEchoServer } from './echo-server.js';
import { meant, sent } from './meant.js';
import { runCmd } from './models/cmd.js';
import { request } from './requests.js';
import { posixShells, runFile } from './shells.js';
import { filesOf, snippetOf } from './snippet.js';
import { variablesOf } from './variables.js';

// Many processes, and a machine that does other work too.
vi.setConfig({ testTimeout: 120_000 });

let server: EchoServer;
const folder = makeFolder();

beforeAll(async () => {
  server = await startEchoServer();
});

afterAll(() => server.close());

describe.each(posixShells)('$name', ({ command }) => {
  test.each(positions)('text in the $name', async ({ given }) => {
    const requests = attacks.map((attack) => given(server.origin, attack));
    const snippets = requests.map((request) => snippetOf(curl, { request }));
    const { received, left } = await run(command, snippets.join(''));
    expect(received.map((one, index) => sent(one, requests[index] ?? request({})))).toEqual(
      requests.map((request) => meant(request, {})),
    );
    expect(left).toEqual([]);
  });

  test('text in a comment', async () => {
    const lines = attacks.map((attack) => `# ${commentLine(attack)}\n`);
    expect(await run(command, lines.join(''))).toEqual({ received: [], left: [] });
  });
});

/** What the server got and the files that were left behind; fish writes .config and .local into its home. */
async function run(command: readonly string[], script: string) {
  writeFileSync(join(folder, 'snippets.sh'), script);
  await runFile([...command, 'snippets.sh'], folder, variablesOf(requestWithAll));
  const left = readdirSync(folder).filter((name) => !/^(snippets\.sh|\..*)$/.test(name));
  return { received: server.take(), left };
}

const requestWithAll = request({ url: 'http://127.0.0.1/{ZONE_ID}', basic: ['{API_TOKEN}', '{API_PASSWORD}'] });

describe.each(['prompt', 'batch'] as const)('cmd, %s', (mode) => {
  test.each(positions)('text in the $name', ({ given }) => {
    for (const attack of windowsAttacks) {
      for (const [path, written] of Object.entries(filesOf(curlCmd, { request: given('http://127.0.0.1', attack) }))) {
        if (path.endsWith('.body')) continue;
        const programs = runCmd(written, mode, { PATH: '"&calc&"' }).map((line) => /^\S*/.exec(line)?.[0]);
        expect({ attack, written, programs }).toMatchObject({
          programs: written.startsWith('REM PATCH') ? [] : ['curl'],
        });
      }
    }
  });
});
