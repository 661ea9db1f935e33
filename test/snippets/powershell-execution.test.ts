// Snippets in a real PowerShell 7: each sends the request that was meant, and hostile text runs nothing.

import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ExampleRequest } from '../../generator/model/example.js';
import type { Target } from '../../generator/target.js';
import { curlPowershell } from '../../templates/curl-powershell/target.js';
import { powershell } from '../../templates/powershell/target.js';
import { makeFolder, put } from '../folder.js';
import { linkCurl, pwshCommand, pwshEnvironment, pwshVersion } from '../pwsh.js';
import { positions, windowsAttacks } from './attacks.js';
import { bodyCases, files, moreCases, requestCases } from './cases.js';
import { type EchoServer, startEchoServer } from './echo-server.js';
import { type Comparable, meant, sent } from './meant.js';
import { runFile } from './shells.js';
import { filesOf, reasonsOf } from './snippet.js';
import { variablesOf } from './variables.js';

// Processes, and a machine that does other work too.
vi.setConfig({ testTimeout: 120_000 });

let server: EchoServer;

beforeAll(async () => {
  server = await startEchoServer();
});

afterAll(() => server.close());

const groups: readonly { readonly name: string; readonly given: (origin: string) => readonly ExampleRequest[] }[] = [
  { name: 'requests that are hard', given: (origin) => requestCases.map(({ given }) => given(origin)) },
  { name: 'what requests of curlew hold', given: (origin) => moreCases.map(({ given }) => given(origin)) },
  { name: 'JSON bodies', given: (origin) => bodyCases.map(({ given }) => given(origin)) },
  ...positions.map(({ name, given }) => ({
    name: `hostile text in the ${name}`,
    given: (origin: string) => windowsAttacks.map((attack) => given(origin, attack)),
  })),
];

test(pwshVersion === null ? 'pwsh is not on this machine: scripts/install-shells.sh' : `pwsh ${pwshVersion}`, () => {
  // The major version whose rules the snippets are made for, where there is one.
  expect(pwshVersion ?? '7.').toMatch(/^7\./);
});

interface Given {
  readonly request: ExampleRequest;
  readonly width: number;
}

describe.runIf(pwshVersion !== null).each([curlPowershell, powershell])('$name', (target) => {
  test.each(groups)('$name', async ({ given }) => {
    const all = [0, 80].flatMap((width) => given(server.origin).map((request) => ({ request, width })));
    const isWritten = (one: Given): boolean => reasonsOf(target, one).length === 0;
    const want = all.map((one) => (isWritten(one) ? [comparable(meant(one.request, files))] : []));
    expect(await run(target, all)).toEqual({ received: want, left: [], said: '' });
  });
});

/** All in one process: what the server got of each request, files that were left behind, and what was said. */
async function run(target: Target, all: readonly Given[]) {
  const folder = makeFolder(files);
  linkCurl(folder);
  const lines = all.map(({ request, width }, index) => {
    const [[, text = ''] = [], ...beside] = Object.entries(filesOf(target, { request, options: { width } }));
    put(folder, { [`${index}.ps1`]: text });
    put(folder, Object.fromEntries(beside.map(([path, text]) => [basename(path), text])));
    return `& { . ./${index}.ps1 } > $null\nInvoke-RestMethod -Uri '${server.origin}/next' > $null\n`;
  });
  put(folder, { 'all.ps1': lines.join(''), '.curlrc': 'silent\n' });
  const before = readdirSync(folder);
  const variables = Object.assign({}, ...all.map(({ request }) => variablesOf(request))) as Record<string, string>;
  const { output } = await runFile([...pwshCommand, 'all.ps1'], folder, { ...pwshEnvironment, ...variables });
  const received: Comparable[][] = [[]];
  for (const one of server.take()) {
    const given = all[received.length - 1];
    if (one.target === '/next') received.push([]);
    else if (given) received.at(-1)?.push(comparable(sent(one, given.request)));
  }
  const left = readdirSync(folder).filter((name) => !before.includes(name) && !name.startsWith('.'));
  return { received: received.slice(0, -1), left, said: output };
}

/**
 * What .NET does of its own and means the same: it escapes the braces of a URL, Invoke-RestMethod says how it encodes text,
 * and a hashtable has no order.
 */
function comparable({ target, headers, body, ...rest }: Comparable): Comparable {
  const withoutCharset = (type: string): string => type.replace(/; charset=utf-8$/, '');
  const parts = body as readonly { readonly contentType?: string | null }[];
  return {
    ...rest,
    target: target.replaceAll('{', '%7B').replaceAll('}', '%7D'),
    headers: headers.map((line) => (line.startsWith('content-type:') ? withoutCharset(line) : line)).sort(),
    body: Array.isArray(body)
      ? parts.map((part) => (part.contentType ? { ...part, contentType: withoutCharset(part.contentType) } : part))
      : body,
  };
}
