// The shells that snippets are run in: how each is called, and how one process of it runs many snippets.

import { spawnSync } from 'node:child_process';
import {
  cmdScript,
  fishScript,
  nodeScript,
  posixScript,
  powershellScript,
  type Script,
  type SnippetRun,
} from './shell-scripts.js';
import { callCurl, hasWine, prepareWine, unfitForWine, wineEnvironment, wineProgram, wineScript } from './wine.js';

export interface Shell {
  /** As `--shell` names it. */
  readonly name: string;
  /** Targets whose snippets it runs. */
  readonly targets: readonly string[];
  /** Gets the path of a file as its last word. */
  readonly command: readonly string[];
  /** Ends with status 0 where the shell is there; `null` for wine, which has a question of its own. */
  readonly probe: readonly string[] | null;
  /** Ending of a script's name. */
  readonly extension: string;
  readonly script: Script;
  /** `order`: requests cannot be given the header that names their run, so one process runs at a time. */
  readonly toldApartBy: 'header' | 'order';
  /** Whether the command takes a snippet's file as it is; else a single one too goes by a script. */
  readonly runsFiles: boolean;
  readonly needsCurl: boolean;
  /** Why a snippet of this text would prove nothing here, `null` where it does. */
  readonly unfit: (text: string) => string | null;
  /** What the shell needs once below the folder of all runs, beside the environment of every shell. */
  readonly setUp: ((folder: string) => Promise<void>) | null;
  readonly environment: (folder: string) => Readonly<Record<string, string>>;
  /** Sends what the snippets meant to send, where their shell cannot; gives what the program said. */
  readonly send: ((runs: readonly SnippetRun[], path: string) => Promise<string>) | null;
}

const usual = {
  toldApartBy: 'header',
  runsFiles: true,
  needsCurl: true,
  unfit: () => null,
  setUp: null,
  environment: () => ({}),
  send: null,
} as const;

function posix(name: string, command: readonly string[], script: Script = posixScript): Shell {
  const probe = [...command, '-c', 'exit 0'];
  return { ...usual, name, targets: ['curl'], command, probe, extension: 'sh', script };
}

function powershell(name: string, targets: readonly string[]): Shell {
  const command = [name, '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File'];
  const probe = [name, '-NoProfile', '-NonInteractive', '-Command', 'exit 0'];
  const needsCurl = targets.some((target) => target !== 'powershell');
  const script = powershellScript;
  return { ...usual, name, targets, command, probe, extension: 'ps1', script, toldApartBy: 'order', needsCurl };
}

/** Every shell that verify knows, in the order of its table. */
export const shells: readonly Shell[] = [
  {
    ...usual,
    name: 'node',
    targets: ['typescript-usage'],
    command: [process.execPath],
    probe: [process.execPath, '--version'],
    extension: 'mjs',
    script: nodeScript,
    runsFiles: false,
    needsCurl: false,
  },
  posix('bash', ['bash']),
  posix('dash', ['dash']),
  posix('zsh', ['zsh', '-f']),
  posix('ksh', ['ksh']),
  posix('busybox', ['busybox', 'sh']),
  posix('fish', ['fish', '--no-config'], fishScript),
  {
    ...usual,
    name: 'cmd',
    targets: ['curl-cmd'],
    command: ['cmd.exe', '/d', '/c'],
    probe: ['cmd.exe', '/d', '/c', 'exit 0'],
    extension: 'cmd',
    script: cmdScript,
  },
  {
    ...usual,
    name: 'wine',
    targets: ['curl-cmd'],
    command: [wineProgram, 'cmd', '/c'],
    probe: null,
    extension: 'cmd',
    script: wineScript,
    runsFiles: false,
    unfit: unfitForWine,
    setUp: prepareWine,
    environment: wineEnvironment,
    send: callCurl,
  },
  powershell('powershell', ['curl-powershell5', 'powershell']),
  powershell('pwsh', ['curl-powershell', 'powershell']),
];

/** Whether the machine has the shell and, for the snippets that need it, curl. */
export function isAvailable(shell: Shell): boolean {
  return (
    (!shell.needsCurl || answers(['curl', '--version'])) && (shell.probe === null ? hasWine() : answers(shell.probe))
  );
}

function answers([name = '', ...args]: readonly string[]): boolean {
  return spawnSync(name, args, { timeout: 30_000, stdio: 'ignore' }).status === 0;
}
