// Runs snippets in one shell and compares what arrives: many in one process, and one by one what was not right there.

import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { differences } from './compare.js';
import { type EchoServer, markPath, runHeader } from './echo-server.js';
import { fileBytes } from './example-files.js';
import type { PlacedSnippet } from './place-snippets.js';
import { runPool } from './pool.js';
import { runProgram } from './run-program.js';
import type { SnippetRun } from './shell-scripts.js';
import type { Shell } from './shells.js';
import type { Outcome } from './verdict.js';

/** Where snippets run. */
export interface Bench {
  readonly server: EchoServer;
  /** A folder of its own for everything that is written. */
  readonly folder: string;
  /** Told after each process with the number of snippets that it ran. */
  readonly onProgress: (snippets: number) => void;
}

/** Snippets of one process. */
const batchSize = 50;

/** Milliseconds for a process to start, and for each snippet in it. */
const startTime = 20_000;
const snippetTime = 2_000;

/** Outcomes in the order of `snippets`. */
export async function runSnippets(
  shell: Shell,
  snippets: readonly PlacedSnippet[],
  bench: Bench,
): Promise<readonly Outcome[]> {
  const batches = Array.from({ length: Math.ceil(snippets.length / batchSize) }, (_, index) =>
    snippets.slice(index * batchSize, (index + 1) * batchSize),
  );
  const size = shell.toldApartBy === 'order' ? 1 : undefined;
  const outcomes = await runPool(
    batches.map((batch, index) => () => runBatch(shell, batch, { ...bench, name: `${shell.name}-${index}` })),
    size,
  );
  return outcomes.flat();
}

async function runBatch(
  shell: Shell,
  batch: readonly PlacedSnippet[],
  bench: Bench & { readonly name: string },
): Promise<readonly Outcome[]> {
  const runs = batch.map((snippet, index) => prepare(snippet, `${bench.name}-${index}`, bench));
  const path = join(bench.folder, `${bench.name}.${shell.extension}`);
  writeFileSync(path, shell.script(runs, bench.server.origin + markPath));
  const timeout = startTime + batch.length * snippetTime;
  const environment = environmentOf(shell, bench);
  await runProgram({ command: [...shell.command, path], folder: bench.folder, environment, timeout });
  await shell.send?.(runs, environment['PATH'] ?? '');
  const outcomes: Outcome[] = [];
  for (const [index, snippet] of batch.entries()) {
    const first = judge(snippet, bench.server, `${bench.name}-${index}`, '');
    outcomes.push(
      first.status === 'same'
        ? first
        : await runAlone(shell, snippet, { ...bench, name: `${bench.name}-${index}-alone` }),
    );
  }
  bench.onProgress(batch.length);
  return outcomes;
}

/** A snippet that was not right among others may have suffered from them; alone, what the shell says is kept. */
async function runAlone(
  shell: Shell,
  snippet: PlacedSnippet,
  bench: Bench & { readonly name: string },
): Promise<Outcome> {
  const run = prepare(snippet, bench.name, bench);
  const path = join(bench.folder, `${bench.name}.${shell.extension}`);
  if (!shell.runsFiles) writeFileSync(path, shell.script([run], bench.server.origin + markPath));
  if (shell.toldApartBy === 'order') await fetch(bench.server.origin + markPath + bench.name);
  const environment = environmentOf(shell, bench);
  const { output } = await runProgram({
    command: [...shell.command, shell.runsFiles ? run.file : path],
    folder: run.folder,
    environment: { ...environment, ...run.environment },
    timeout: startTime,
  });
  const said = await shell.send?.([run], environment['PATH'] ?? '');
  return judge(snippet, bench.server, bench.name, said ?? output);
}

/** curl reads its settings from a folder of the run: they name the run, and keep every connection on this machine. */
function prepare(snippet: PlacedSnippet, id: string, { folder, server }: Bench): SnippetRun {
  const home = join(folder, 'runs', id);
  const { host } = new URL(server.origin);
  const settings = [
    `header = "${runHeader}: ${id}"`,
    `connect-to = "::${host}"`,
    'noproxy = "*"',
    'max-time = 10',
    'silent',
  ];
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, '.curlrc'), settings.map((line) => `${line}\n`).join(''));
  return {
    id,
    folder: snippet.folder,
    file: snippet.file,
    environment: { CURL_HOME: home, ...snippet.example.variables },
  };
}

/** No configuration of the user's takes part: only the path is theirs, and what Windows cannot do without. */
function environmentOf(shell: Shell, { folder }: Bench): Readonly<Record<string, string>> {
  const kept = ['SystemRoot', 'SYSTEMROOT', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined || process.platform !== 'win32' ? [] : [[name, value] as const];
  });
  const path = [join(folder, 'bin'), process.env['PATH'] ?? ''].join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path, HOME: folder, LC_ALL: 'C.UTF-8', ...shell.environment(folder) };
}

function judge(
  { example, precision, requests }: PlacedSnippet,
  server: EchoServer,
  id: string,
  output: string,
): Outcome {
  const received = server.take(id);
  const [only, ...more] = received;
  if (only === undefined) return { status: 'failed', reason: 'no request arrived', output };
  if (more.length > 0 && requests === 'one')
    return { status: 'failed', reason: `${received.length} requests arrived`, output };
  const found = differences(example, only, { precision, fileBytes });
  return found.length === 0 ? { status: 'same' } : { status: 'differs', differences: found };
}
