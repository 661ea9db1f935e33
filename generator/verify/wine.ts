// Wine's Command Prompt: its curl.exe writes down its arguments, and this machine's curl is called with them.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { percent } from '../../templates/curl-cmd/quote.js';
import { runProgram } from './run-program.js';
import { cmdScript, type Script, type SnippetRun } from './shell-scripts.js';

const compiler = 'x86_64-w64-mingw32-gcc';

/** Debian keeps wine64 out of the PATH. */
export const wineProgram: string =
  ['/usr/lib/wine/wine64', '/usr/bin/wine64', '/usr/bin/wine'].find((path) => existsSync(path)) ?? 'wine';

/** Arguments as a C runtime splits them, in hex of UTF-16 units, one a line; an empty line ends a call. */
const curlSource = String.raw`#include <stdio.h>
#include <wchar.h>
#include <stdlib.h>
int wmain(int argc, wchar_t **argv) {
  wchar_t path[4096];
  swprintf(path, 4096, L"%ls/arguments.txt", _wgetenv(L"CURL_HOME"));
  FILE *file = _wfopen(path, L"ab");
  if (!file) return 1;
  for (int i = 1; i < argc; i++) {
    fprintf(file, ".");
    for (wchar_t *unit = argv[i]; *unit; unit++) fprintf(file, "%04x", (unsigned)*unit);
    fprintf(file, "\n");
  }
  fprintf(file, "\n");
  return fclose(file);
}
`;

/** The sign of percent is in a variable, whose value wine expands once more: it comes out empty. */
export function unfitForWine(text: string): string | null {
  return text.includes(percent) ? 'wine-expands-twice' : null;
}

/** Whether this machine has wine and a compiler for its curl.exe. */
export function hasWine(): boolean {
  const answers = (name: string): boolean =>
    spawnSync(name, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
  return process.platform !== 'win32' && answers(compiler) && answers(wineProgram);
}

/** What wine needs to know of `folder`, which becomes its Windows. */
export function wineEnvironment(folder: string): Readonly<Record<string, string>> {
  return { WINEPREFIX: join(folder, 'wine'), WINEDEBUG: '-all', WINEPATH: windowsPath(join(folder, 'wine-bin')) };
}

/** Builds curl.exe and boots a Windows below `folder`. Throws where the compiler refuses: that is a bug. */
export async function prepareWine(folder: string): Promise<void> {
  const bin = join(folder, 'wine-bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'curl.c'), curlSource);
  const built = spawnSync(compiler, ['curl.c', '-O1', '-municode', '-o', 'curl.exe'], { cwd: bin });
  if (built.status !== 0) throw new Error(`curl.exe for wine was not built: ${built.stderr.toString()}`);
  const environment = { PATH: '/usr/bin:/bin', HOME: folder, ...wineEnvironment(folder) };
  await runProgram({ command: [wineProgram, 'cmd', '/c', 'exit'], folder, environment, timeout: 120_000 });
}

/** Every path of this machine is below `Z:`. Wine expands the value of a variable once more, which Windows does not. */
export const wineScript: Script = (runs, mark) =>
  cmdScript(
    runs.map(({ folder, environment, ...run }) => ({
      ...run,
      folder: windowsPath(folder),
      environment: {
        ...mapValues(environment, (value) => value.replaceAll('%', '%%')),
        CURL_HOME: `Z:${environment['CURL_HOME'] ?? ''}`,
      },
    })),
    mark,
  );

function mapValues(
  values: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

function windowsPath(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

/** Calls this machine's curl as the snippets of the runs called theirs; what it says of the last one. */
export async function callCurl(runs: readonly SnippetRun[], path: string): Promise<string> {
  let said = '';
  for (const { folder, environment } of runs) {
    const file = join(environment['CURL_HOME'] ?? '', 'arguments.txt');
    if (!existsSync(file)) continue;
    for (const call of readFileSync(file, 'utf8')
      .split('\n\n')
      .filter((text) => text !== '')) {
      const args = call.split('\n').map(fromUnits);
      const ended = await runProgram({
        command: ['curl', ...args],
        folder,
        environment: { PATH: path, CURL_HOME: environment['CURL_HOME'] ?? '' },
        timeout: 15_000,
      });
      said = ended.output;
    }
  }
  return said;
}

function fromUnits(line: string): string {
  return (line.slice(1).match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
