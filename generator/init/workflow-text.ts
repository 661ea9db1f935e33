// A workflow of GitHub Actions that fails where the committed output is stale.

import type { PackageManager, Workspace } from './workspace.js';

const installs: Readonly<Record<PackageManager, { readonly command: string; readonly lockFile: string | null }>> = {
  npm: { command: 'npm ci', lockFile: 'package-lock.json' },
  pnpm: { command: 'pnpm install --frozen-lockfile', lockFile: 'pnpm-lock.yaml' },
  yarn: { command: 'yarn install --immutable', lockFile: 'yarn.lock' },
  bun: { command: 'bun install --frozen-lockfile', lockFile: null },
};

/** `script` is the name of the script that checks, `null` where there is no package to hold one. */
export function workflowText(workspace: Workspace, script: string | null): string {
  const { packageManager, installFolder, projectFolder } = workspace;
  const steps =
    script === null
      ? [setUpNode([]), run('npx --yes curlew check', projectFolder)]
      : [
          ...setUps(workspace),
          run(installs[packageManager].command, installFolder),
          run(`${packageManager} run ${script}`, projectFolder),
        ];
  return `# Fails where the committed output of curlew is not what the document gives now.
name: curlew
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
${['- uses: actions/checkout@v4', ...steps].map((line) => `      ${line.replaceAll('\n', '\n      ')}\n`).join('')}`;
}

/** What a package manager needs before it installs. */
function setUps({ packageManager, isPinned, installFolder }: Workspace): readonly string[] {
  const { lockFile } = installs[packageManager];
  const node = setUpNode([
    ...(lockFile === null ? [] : [`cache: ${packageManager}`]),
    ...(lockFile === null || installFolder === ''
      ? []
      : [`cache-dependency-path: ${quoted(`${installFolder}/${lockFile}`)}`]),
  ]);
  switch (packageManager) {
    case 'npm':
      return [node];
    case 'pnpm':
      // The action refuses to choose a version by itself, and one that differs from the pinned one.
      return [`- uses: pnpm/action-setup@v4${isPinned ? '' : '\n  with:\n    version: 10'}`, node];
    case 'yarn':
      return ['- run: corepack enable', node];
    case 'bun':
      return ['- uses: oven-sh/setup-bun@v2', node];
    default:
      return packageManager satisfies never;
  }
}

function setUpNode(more: readonly string[]): string {
  const lines = ['node-version: 22', ...more].map((line) => `\n    ${line}`);
  return `- uses: actions/setup-node@v4\n  with:${lines.join('')}`;
}

function run(command: string, folder: string): string {
  return `- run: ${command}${folder === '' ? '' : `\n  working-directory: ${quoted(folder)}`}`;
}

/** A YAML scalar: every JSON string is one. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : JSON.stringify(path);
}
