// The step of action.yml as a runner runs it: its script in bash, its inputs as environment, GitHub's files and API faked.

import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { packageRoot } from '../../generator/package-root.js';
import { cliPath } from '../commands/cli.js';
import { jsonReply, startServer } from '../runtime/server.js';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: {
    readonly steps: readonly [{ readonly run: string; readonly env: Readonly<Record<string, string>> }];
  };
}

const action = load(readFileSync(join(packageRoot, 'action.yml'), 'utf8')) as Action;

/** Puts the built command line where `npx --no-install curlew` looks. */
export function installCli(folder: string): void {
  const path = join(folder, 'node_modules/.bin');
  mkdirSync(path, { recursive: true });
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  chmodSync(cliPath, 0o755);
  symlinkSync(cliPath, join(path, 'curlew'));
}

export interface StepResult {
  readonly code: number;
  readonly log: string;
  readonly outputs: string;
  readonly summary: string;
}

/** Runs the step with inputs; those not given have the defaults of action.yml. */
export async function runStep(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  github: { readonly event?: object; readonly api?: string } = {},
): Promise<StepResult> {
  const [{ run, env }] = action.runs.steps;
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_EVENT_PATH: 'event' };
  const place = (name: string): string => join(folder, 'node_modules', name);
  writeFileSync(place('output'), '');
  writeFileSync(place('summary'), '');
  writeFileSync(place('event'), JSON.stringify(github.event ?? {}));
  const environment = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    GITHUB_ACTION_PATH: packageRoot,
    GITHUB_REPOSITORY: 'owner/repository',
    GITHUB_API_URL: github.api ?? 'http://127.0.0.1:9',
    ...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, place(file)])),
    ...Object.fromEntries(Object.entries(env).map(([name, expression]) => [name, evaluate(expression, inputs)])),
  };
  const [code, log] = await new Promise<[number, string]>((resolve) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', run],
      { cwd: folder, env: environment },
      (error, out, err) => resolve([error === null ? 0 : Number(error.code), withoutNpm(out + err)]),
    );
  });
  return { code, log, outputs: readFileSync(place('output'), 'utf8'), summary: readFileSync(place('summary'), 'utf8') };
}

/** `${{ inputs.name }}`, the only expression that an environment of the step may be. */
function evaluate(expression: string, inputs: Readonly<Record<string, string>>): string {
  const [, name] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression) ?? [];
  const input = name === undefined ? undefined : action.inputs[name];
  if (name === undefined || !input) throw new Error(`no input: ${expression}`);
  return inputs[name] ?? (name === 'token' ? 'secret-token' : (input.default ?? ''));
}

export interface Comment {
  readonly id: number;
  body: string;
}

/** What stands for api.github.com: comments of pull request 7; `status` refuses instead. */
export async function fakeApi(comments: Comment[], status?: number): Promise<{ url: string; calls: string[] }> {
  const calls: string[] = [];
  const { url } = await startServer(({ method, url: path, headers, body }) => {
    calls.push(`${method} ${path} ${headers.authorization}`);
    if (method === 'GET') return jsonReply(comments, status);
    const sent = JSON.parse(body.toString('utf8')) as { body: string };
    if (method === 'POST' && status === undefined) comments.push({ id: 100 + comments.length, body: sent.body });
    const known = comments.find(({ id }) => path.endsWith(`/issues/comments/${id}`));
    if (known && method === 'PATCH') known.body = sent.body;
    return jsonReply({}, status);
  });
  return { url, calls };
}

/** What npm says about the configuration of this machine's user is no part of the step. */
function withoutNpm(log: string): string {
  return log.replaceAll(/^npm warn .*\n/gm, '');
}
