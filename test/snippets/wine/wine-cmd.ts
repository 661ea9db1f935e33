// Wine's cmd.exe, a second opinion on Command Prompt: what arguments a program gets.

import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const compiler = 'x86_64-w64-mingw32-gcc';

/** Debian keeps wine64 out of the PATH. */
const wine = ['/usr/lib/wine/wine64', '/usr/bin/wine64', '/usr/bin/wine'].find((path) => existsSync(path)) ?? null;

/** Whether this machine has both programs. */
export const hasWine = wine !== null && spawnSync(compiler, ['--version']).status === 0;

/** Builds curl.exe, which prints its arguments, and prompt.exe into `folder`, and boots a Windows there. */
export function prepareWine(folder: string): void {
  for (const [source, program, ...flags] of [
    ['arguments.c', 'curl.exe', '-municode'],
    ['prompt.c', 'prompt.exe'],
  ] as const) {
    const path = fileURLToPath(new URL(source, import.meta.url));
    const { status, stderr } = spawnSync(compiler, [path, '-O1', ...flags, '-o', program], { cwd: folder });
    if (status !== 0) throw new Error(stderr.toString());
  }
  runWine(folder, ['cmd', '/c', 'exit']);
}

/** The arguments of every run of curl.exe by a .cmd file with this text. */
export function runBatch(folder: string, text: string): readonly (readonly string[])[] {
  writeFileSync(`${folder}/snippet.cmd`, text);
  return readRuns(runWine(folder, ['cmd', '/c', 'snippet.cmd']));
}

/** The same for lines that are typed at the prompt. */
export function runPrompt(folder: string, lines: readonly string[]): readonly (readonly string[])[] {
  writeFileSync(`${folder}/lines.txt`, lines.map((line) => `${line}\n`).join(''));
  return readRuns(runWine(folder, ['prompt.exe', 'lines.txt']));
}

function runWine(folder: string, command: readonly string[]): string {
  const env = {
    PATH: '/usr/bin:/bin',
    HOME: folder,
    WINEPREFIX: `${folder}/prefix`,
    WINEDEBUG: '-all',
    ZONE_ID: '023e105f',
    TOKEN: 'abc.DEF-123',
  };
  const { stdout, error } = spawnSync(wine ?? '', command, { cwd: folder, env, timeout: 150_000, maxBuffer: 1 << 26 });
  if (error) throw error;
  return stdout.toString();
}

function readRuns(output: string): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const line of output.split(/\r?\n/)) {
    if (line === '--') runs.push([]);
    else if (/^([0-9a-f]{4})*$/.test(line)) runs.at(-1)?.push(fromUnits(line));
  }
  return runs.slice(0, -1);
}

function fromUnits(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
