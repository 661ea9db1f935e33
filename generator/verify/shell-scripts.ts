// Scripts that run many snippets one after another, each in its folder with its own variables.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runHeader } from './echo-server.js';

/** One snippet to run. */
export interface SnippetRun {
  /** Which run sent a request: letters, digits and dashes. */
  readonly id: string;
  /** Absolute folder of the snippet's file. */
  readonly folder: string;
  readonly file: string;
  /** Environment of the snippet alone: the example's variables and curl's settings. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Text of a script; `mark` is a URL to be fetched before a snippet, with the run's id at its end. */
export type Script = (runs: readonly SnippetRun[], mark: string) => string;

/** For sh and its relatives: a subshell keeps a failure, and the variables, to itself. */
export const posixScript: Script = (runs) =>
  runs
    .map(({ folder, file, environment }) => {
      const variables = entries(environment).map(([name, value]) => `${name}=${posixWord(value)}`);
      return `( cd ${posixWord(folder)} && export ${variables.join(' ')} && . ./${file} ) >/dev/null 2>&1\n`;
    })
    .join('');

function posixWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** fish has no subshells; a block keeps variables to itself. */
export const fishScript: Script = (runs) =>
  runs
    .map(({ folder, file, environment }) => {
      const variables = entries(environment).map(([name, value]) => `set -lx ${name} ${fishWord(value)}\n`);
      return `begin\ncd ${fishWord(folder)}\n${variables.join('')}source ./${file}\nend >/dev/null 2>&1\n`;
    })
    .join('');

function fishWord(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}

/** For Command Prompt: `call` comes back from a file that ends in error. */
export const cmdScript: Script = (runs) => {
  const lines = runs.flatMap(({ folder, file, environment }) => [
    'setlocal',
    `cd /d "${percent(folder)}"`,
    ...entries(environment).map(([name, value]) => `set "${name}=${percent(value)}"`),
    `call .\\${file} >nul 2>&1`,
    'endlocal',
  ]);
  return `@echo off\r\n${lines.map((line) => `${line}\r\n`).join('')}`;
};

function percent(text: string): string {
  return text.replaceAll('%', '%%');
}

/** For every PowerShell. Invoke-RestMethod cannot be given a header from outside, so a mark goes before. */
export const powershellScript: Script = (runs, mark) =>
  runs
    .map(({ id, folder, file, environment }) => {
      const variables = entries(environment).map(([name, value]) => `$Env:${name} = ${powershellWord(value)}`);
      const steps = [
        `Invoke-RestMethod -Uri ${powershellWord(mark + id)}`,
        `Set-Location -LiteralPath ${powershellWord(folder)}`,
        ...variables,
        `. ./${file}`,
      ];
      return `& { try { ${steps.join('; ')} } catch { Write-Error $_ } } *> $null\n`;
    })
    .join('');

function powershellWord(text: string): string {
  return `'${text.replaceAll(/['\u2018-\u201b]/g, '$&$&')}'`;
}

/** For Node: each file is a module of its own; `fetch` names the run. */
export const nodeScript: Script = (runs) => {
  const steps = runs.map(({ id, folder, file, environment }) => {
    const [run, place, variables] = [id, folder, environment].map((value) => JSON.stringify(value));
    const module = JSON.stringify(pathToFileURL(join(folder, file)).href);
    return `run = ${run};\nprocess.chdir(${place});\nObject.assign(process.env, ${variables});\nawait import(${module}).catch(console.error);\n`;
  });
  const named = `request.headers.set(${JSON.stringify(runHeader)}, run);`;
  return `let run = '';\nconst send = fetch;\nglobalThis.fetch = (...args) => {\n  const request = new Request(...args);\n  ${named}\n  return send(request);\n};\n${steps.join('')}`;
};

function entries(environment: SnippetRun['environment']): readonly (readonly [name: string, value: string])[] {
  return Object.entries(environment);
}
