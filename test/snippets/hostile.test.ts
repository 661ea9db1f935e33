// A hostile document's text, in every place of a request, runs nothing but the request.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExampleRequest } from '../../generator/model/example.js';
import { curl } from '../../templates/curl/target.js';
import { curlCmd } from '../../templates/curl-cmd/target.js';
import { commentLine } from '../../templates/shell/text.js';
import { type EchoServer, startEchoServer } from './echo-server.js';
import { meant, sent } from './meant.js';
import { runCmd } from './models/cmd.js';
import { form, json, request, text } from './requests.js';
import { posixShells, runFile } from './shells.js';
import { filesOf, snippetOf } from './snippet.js';
import { variablesOf } from './variables.js';

/** Each would leave a file `canary` behind, if anything of it ran. */
const attacks: readonly string[] = [
  '$(touch canary)',
  '`touch canary`',
  "'; touch canary; '",
  "\\'; touch canary; \\'",
  "\\\\'; touch canary #",
  '"; touch canary; "',
  '\\"; touch canary; \\"',
  '& touch canary &',
  '| touch canary',
  '\ntouch canary\n',
  "'\ntouch canary\n'",
  '\\\ntouch canary',
  '; touch canary #',
  '%0a touch canary',
  '(touch canary)',
  '{$(touch canary)}',
  '!touch',
  '> canary',
  '\u2018; touch canary; \u2019',
  '\u2028touch canary\u2028',
  "'\"'; touch canary; '\"'",
  "$'\\'; touch canary; '",
];

/** Text as a URL carries it: attacks there are percent-encoded but for what RFC 3986 lets through. */
const inUrl = (attack: string) => encodeURI(attack).replaceAll('#', '%23');

/** Headers and URLs hold no line break; the generator refuses those. */
const oneLine = (attack: string) => attack.replaceAll(/[\n]/g, ' ').trim();

const positions: readonly {
  readonly name: string;
  readonly given: (origin: string, attack: string) => ExampleRequest;
}[] = [
  { name: 'path', given: (origin, attack) => request({ url: `${origin}/${inUrl(attack)}/{ZONE_ID}` }) },
  { name: 'query', given: (origin, attack) => request({ url: `${origin}/x?a={ZONE_ID}${inUrl(attack)}` }) },
  {
    name: 'header',
    given: (origin, attack) => request({ url: `${origin}/x`, headers: [['X-A', `{API_TOKEN}${oneLine(attack)}`]] }),
  },
  {
    name: 'user',
    given: (origin, attack) =>
      request({ url: `${origin}/x`, basic: [attack.replaceAll(':', ''), `{API_PASSWORD}${attack}`] }),
  },
  {
    name: 'JSON',
    given: (origin, attack) =>
      request({ method: 'POST', url: `${origin}/x`, body: json(JSON.stringify({ [attack]: [attack] })) }),
  },
  { name: 'text', given: (origin, attack) => request({ method: 'PUT', url: `${origin}/x`, body: text(attack) }) },
  {
    name: 'form',
    given: (origin, attack) => request({ method: 'POST', url: `${origin}/x`, body: form([[attack, attack]]) }),
  },
  {
    name: 'multipart',
    given: (origin, attack) =>
      request({
        method: 'POST',
        url: `${origin}/x`,
        body: {
          kind: 'multipart',
          contentType: 'multipart/form-data',
          parts: [
            { kind: 'text', name: 'a', contentType: null, text: attack },
            { kind: 'text', name: 'b', contentType: 'text/plain', text: attack },
          ],
        },
      }),
  },
];

let server: EchoServer;
let folder: string;

beforeAll(async () => {
  server = await startEchoServer();
  folder = mkdtempSync(join(tmpdir(), 'curlew-hostile-'));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

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
    for (const attack of [...attacks, '%PATH%', '"&calc&"', '\\"&calc&\\"', '^"&calc', '%PATH:~0,1%&calc', '""&calc']) {
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
