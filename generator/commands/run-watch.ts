// `curlew generate --watch`: generates again whenever a file that the last run read is another one now, until it is told to end.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { configNames, findConfig } from '../config/load-config.js';
import { isFileName } from '../config/rebase.js';
import { DocumentError } from '../diagnostics.js';
import type { GenerateArguments } from './generate.js';
import { reportFailure } from './report.js';
import { runGenerate } from './run-generate.js';

/** Between two looks at the files, in milliseconds; a run begins when one look finds what the last one found. */
const pause = 100;

/** Runs until SIGINT or SIGTERM; a wrong document is reported and waited for. Throws a DocumentError where nothing can be watched. */
export async function runWatch(given: GenerateArguments): Promise<void> {
  const end = endSignal();
  let files: ReadonlySet<string> = new Set();
  let isFirst = true;
  const config = given.config ?? findConfig(process.cwd());
  while (!end.aborted) {
    const began = Date.now();
    const before = statesOf(files);
    const read = await runOnce(given, config);
    // After a failure the files of the last good run too: the mistake may be in one that this run did not reach.
    files = new Set([...configFiles(given), ...read.files, ...(read.isComplete ? [] : files)]);
    const first = statesOf(files);
    const isStale = [...first].some(([path, now]) => {
      const known = before.get(path);
      if (known) return !isSameState(now, known);
      return now.time > began || (now.time === 0 && read.isComplete && read.files.includes(path));
    });
    if (isFirst && !given.quiet) process.stderr.write(`curlew: watching ${files.size} files, Ctrl+C ends\n`);
    isFirst = false;
    await nextChange(first, isStale, end);
  }
  process.exitCode = 0;
}

function endSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

interface RunOnce {
  readonly files: readonly string[];
  readonly isComplete: boolean;
}

async function runOnce(given: GenerateArguments, config: string | null): Promise<RunOnce> {
  try {
    if (config !== null && given.input === undefined) refuseWithout(config);
    const { sources } = await runGenerate(given);
    return { files: sources.flatMap((path) => filesBelow(resolve(path))), isComplete: true };
  } catch (error) {
    reportFailure(error);
    if (!(error instanceof DocumentError)) return { files: inputFiles(given), isComplete: false };
    const named = error.diagnostics.flatMap(({ file }) => (file === undefined ? [] : [resolve(file)]));
    return { files: [...inputFiles(given), ...named], isComplete: false };
  }
}

/** Without its config a run would make the embedded document, into another folder. */
function refuseWithout(config: string): void {
  if (existsSync(config) || findConfig(process.cwd()) !== null) return;
  const hint = 'put it back, or end curlew';
  throw new DocumentError(
    [{ severity: 'error', code: 'config', file: config, pointer: '', message: 'the config is gone', hint }],
    'usage',
  );
}

function inputFiles({ input }: GenerateArguments): readonly string[] {
  return input && isFileName(input) ? [resolve(input)] : [];
}

/** The config that is used, or each that would be were it there. */
function configFiles({ config }: GenerateArguments): readonly string[] {
  const used = config ?? findConfig(process.cwd());
  return (used === null ? configNames : [used]).map((path) => resolve(path));
}

/** The file itself, or a folder with everything in it. */
function filesBelow(folder: string): readonly string[] {
  const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];
  return [folder, ...names.map((name) => resolve(folder, name))];
}

/**
 * Looks at the files until one is not what it was, and then until they stay the same, or until the end.
 * Looking again and again misses nothing and works on every file system. `isStale`: the run read what is no more.
 */
async function nextChange(first: FileStates, isStale: boolean, end: AbortSignal): Promise<void> {
  let last = first;
  let isChanged = isStale;
  while (!end.aborted) {
    await sleep(pause, undefined, { signal: end }).catch(() => undefined); // the end comes at once
    const now = statesOf(first.keys());
    const isStill = isSame(now, last);
    if (isChanged && isStill) return;
    isChanged ||= !isSame(now, first);
    last = now;
  }
}

interface FileState {
  /** Milliseconds since 1970, or 0 where there is no file. */
  readonly time: number;
  readonly size: number;
  readonly inode: number;
}

type FileStates = ReadonlyMap<string, FileState>;

function statesOf(paths: Iterable<string>): FileStates {
  return new Map([...paths].map((path) => [path, stateOf(path)]));
}

function stateOf(path: string): FileState {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return { time: mtimeMs, size, inode: ino };
  } catch {
    return { time: 0, size: 0, inode: 0 }; // gone, or being replaced: the next look will tell
  }
}

function isSame(a: FileStates, b: FileStates): boolean {
  return [...a].every(([path, state]) => {
    const other = b.get(path);
    return other !== undefined && isSameState(state, other);
  });
}

function isSameState(a: FileState, b: FileState): boolean {
  return a.time === b.time && a.size === b.size && a.inode === b.inode;
}
