// Windows snippets through the models of their shells into a real curl: each sends the request that was meant.

import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ExampleRequest } from '../../generator/model/example.js';
import type { Target } from '../../generator/target.js';
import { curlCmd } from '../../templates/curl-cmd/target.js';
import { curlPowershell } from '../../templates/curl-powershell/target.js';
import { curlPowershell5 } from '../../templates/curl-powershell5/target.js';
import { makeFolder } from '../folder.js';
import { bodyCases, files, moreCases, requestCases } from './cases.js';
import { type EchoServer, startEchoServer } from './echo-server.js';
import { meant, sent } from './meant.js';
import { splitCommandLine } from './models/argv.js';
import { runCmd } from './models/cmd.js';
import { buildCommandLine5, buildCommandLine7, readPowershell } from './models/powershell.js';
import { runFile } from './shells.js';
import { filesOf, reasonsOf } from './snippet.js';
import { variablesOf } from './variables.js';

// Many processes, and a machine that does other work too.
vi.setConfig({ testTimeout: 120_000 });

type Environment = Readonly<Record<string, string>>;

/** Variables that would change a text if a shell expanded them. */
const traps: Environment = { PATH: 'C:\\Windows', HOME: 'C:\\Users' };

interface WindowsShell {
  readonly name: string;
  readonly target: Target;
  /** The arguments of every program that the file runs. */
  readonly run: (text: string, environment: Environment) => readonly (readonly string[])[];
  /** By name of the case: why there is no snippet. */
  readonly without: Readonly<Record<string, string>>;
}

function throughPowershell(build: typeof buildCommandLine5) {
  return (text: string, environment: Environment) => {
    const command = text.replace(/^# .*\n/gm, '');
    const [program, ...args] = readPowershell(command, environment).map(String);
    return [splitCommandLine(build(program ?? '', args))];
  };
}

const inCmd = (mode: 'prompt' | 'batch') => (text: string, environment: Environment) =>
  runCmd(text, mode, environment).map(splitCommandLine);

const shells: readonly WindowsShell[] = [
  { name: 'cmd at the prompt', target: curlCmd, run: inCmd('prompt'), without: {} },
  { name: 'cmd in a file', target: curlCmd, run: inCmd('batch'), without: {} },
  { name: 'PowerShell 5.1', target: curlPowershell5, run: throughPowershell(buildCommandLine5), without: {} },
  { name: 'PowerShell 7.3', target: curlPowershell, run: throughPowershell(buildCommandLine7), without: {} },
];

let server: EchoServer;
const folder = makeFolder(files);

beforeAll(async () => {
  server = await startEchoServer();
});

afterAll(() => server.close());

describe.each(shells)('$name', (shell) => {
  test.each([...requestCases, ...moreCases, ...bodyCases])('$name', async ({ name, given }) => {
    const request = given(server.origin);
    for (const width of [0, 80]) {
      const reason = shell.without[name];
      if (reason !== undefined) expect(reasonsOf(shell.target, { request, options: { width } })).toEqual([reason]);
      else expect(await send(shell, request, width)).toEqual([meant(request, files)]);
    }
  });
});

async function send(shell: WindowsShell, request: ExampleRequest, width: number): Promise<unknown> {
  const written = filesOf(shell.target, { request, options: { width } });
  const [snippet = '', ...beside] = Object.keys(written);
  for (const path of beside) writeFileSync(join(folder, basename(path)), written[path] ?? '');
  const outcomes = [];
  for (const args of shell.run(written[snippet] ?? '', { ...variablesOf(request), ...traps })) {
    outcomes.push(await runFile(['curl', ...args], folder, {}));
  }
  const received = server.take();
  return received.length === 0 ? { written, outcomes } : received.map((one) => sent(one, request));
}
