// Whether everything that is made of a document sends what was meant: every typed function, and every snippet in every shell here.

import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Diagnostic, DocumentError } from '../diagnostics.js';
import { planDocument, type PlannedDocument } from '../plan-document.js';
import type { Operation } from '../model/types.js';
import type { OperationExample } from '../model/example.js';
import { unknownName } from '../nearest-name.js';
import type { DocumentOptions } from '../options.js';
import type { Plan } from '../plan.js';
import { targets, typescript } from '../targets.js';
import { type EchoServer, startEchoServer } from './echo-server.js';
import { verifyFunctions } from './functions.js';
import { loadTranspiler, writeClient } from './javascript.js';
import { type Place, type Placed, type PlacedSnippet, placeSnippets } from './place-snippets.js';
import { type Bench, runSnippets } from './run-snippets.js';
import { isAvailable, type Shell, shells } from './shells.js';
import type { Outcome, Verdict } from './verdict.js';

export interface VerifyOptions {
  /** Names of shells, and `function`; default: all that the machine has. */
  readonly shells?: readonly string[];
  /** Told when so many of all calls are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

export interface VerifyReport {
  readonly operations: number;
  /** Number of examples: at least one for each operation. */
  readonly examples: number;
  /** Shells that were asked for and are not on this machine. */
  readonly notAvailable: readonly string[];
  /** By shell in the order of {@link shellNames}, then in document order. */
  readonly verdicts: readonly Verdict[];
}

/** What `--shell` takes. */
export const shellNames: readonly string[] = ['function', ...shells.map(({ name }) => name)];

/** Runs everything. Only the loopback is contacted. Throws a DocumentError where the document, an option or a shell's name is wrong. */
export async function verify(options: DocumentOptions, given: VerifyOptions = {}): Promise<VerifyReport> {
  const wanted = chosenShells(given.shells);
  const server = await startEchoServer();
  const folder = mkdtempSync(join(tmpdir(), 'curlew-verify-'));
  try {
    const planned = await planDocument({ ...options, ...runnable(options), server: server.origin });
    return await verifyPlan(planned, wanted, { server, folder, onProgress: given.onProgress ?? (() => undefined) });
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `<ZONE_ID>` cannot be run, and the client is imported as it stands. */
function runnable({ placeholders }: DocumentOptions): Partial<DocumentOptions> {
  return { placeholders: placeholders === 'example' ? 'example' : 'env', importExtension: 'js' };
}

function chosenShells(names: readonly string[] | undefined): readonly string[] {
  if (names === undefined || names.length === 0) return shellNames;
  const unknown = names.filter((name) => !shellNames.includes(name));
  if (unknown.length > 0) throw new DocumentError(unknown.map(unknownShell), 'usage');
  return shellNames.filter((name) => names.includes(name));
}

function unknownShell(name: string): Diagnostic {
  return unknownName({ code: 'unknown-shell', what: 'shell', name, known: shellNames });
}

interface VerifyBench {
  readonly server: EchoServer;
  readonly folder: string;
  readonly onProgress: (done: number, all: number) => void;
}

async function verifyPlan(
  { plan }: PlannedDocument,
  names: readonly string[],
  bench: VerifyBench,
): Promise<VerifyReport> {
  const chosen = shells.filter(({ name }) => names.includes(name));
  const available = chosen.filter(isAvailable);
  const { server, folder } = bench;
  const examples = [...plan.examples.values()].flat().length;
  const withFunction = names.includes('function') ? 1 : 0;
  const all = examples * (withFunction + available.reduce((sum, shell) => sum + shell.targets.length, 0));
  let done = 0;
  const onProgress = (count: number): void => bench.onProgress((done += count), all);
  const transpile = await loadTranspiler();
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const client = join(folder, typescript.name);
  if (withFunction || available.some(({ name }) => name === 'node')) writeClient(plan, client, transpile);
  const called = withFunction ? await verifyFunctions(plan, { server, folder: client }) : [];
  onProgress(called.length);
  linkCurl(folder);
  const placed = placeAll(plan, available, { folder, origin: server.origin, transpile });
  for (const { setUp } of available) await setUp?.(folder);
  const run: Verdict[] = [];
  for (const shell of available) run.push(...(await verifyShell(shell, placed, { server, folder, onProgress })));
  return {
    operations: plan.api.operations.length,
    examples,
    notAvailable: chosen.filter((shell) => !available.includes(shell)).map(({ name }) => name),
    verdicts: [...called, ...run],
  };
}

/** PowerShell snippets call `curl.exe`, by whose name Windows knows it apart from an alias. */
function linkCurl(folder: string): void {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const found = (process.env['PATH'] ?? '').split(':').map((part) => join(part, 'curl'));
  const curl = process.platform === 'win32' ? undefined : found.find((path) => existsSync(path));
  if (curl !== undefined) symlinkSync(curl, join(bin, 'curl.exe'));
}

type PlacedByTarget = ReadonlyMap<string, readonly Placed[]>;

function placeAll(plan: Plan, available: readonly Shell[], place: Place): PlacedByTarget {
  const needed = targets.filter(({ name }) => available.some((shell) => shell.targets.includes(name)));
  return new Map(
    needed.map((target) => [
      target.name,
      placeSnippets(target, plan, { ...place, folder: join(place.folder, target.name) }),
    ]),
  );
}

async function verifyShell(shell: Shell, placed: PlacedByTarget, bench: Bench): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const target of shell.targets) {
    const all = placed.get(target) ?? [];
    const placedHere = all.flatMap((entry) => (entry.kind === 'snippet' ? [entry.snippet] : []));
    const snippets = placedHere.filter(({ text }) => shell.unfit(text) === null);
    const outcomes = await runSnippets(shell, snippets, bench);
    const byRun = new Map(snippets.map((snippet, index) => [snippet, outcomes[index]]));
    for (const entry of all) {
      const { operation, example } = entry.kind === 'snippet' ? entry.snippet : entry;
      const outcome =
        entry.kind === 'snippet' ? (byRun.get(entry.snippet) ?? notRun(shell, entry.snippet)) : entry.outcome;
      verdicts.push(verdict({ operation, example, shell, target, outcome }));
    }
  }
  return verdicts;
}

function notRun(shell: Shell, { text }: PlacedSnippet): Outcome {
  return { status: 'not-run', reason: shell.unfit(text) ?? '' };
}

interface Judged {
  readonly operation: Operation;
  readonly example: OperationExample;
  readonly shell: Shell;
  readonly target: string;
  readonly outcome: Outcome;
}

function verdict({ operation, example, shell, target, outcome }: Judged): Verdict {
  const { key, operationId } = operation;
  return { operation: key, operationId, example: example.name, shell: shell.name, target, outcome };
}
