// A workflow of GitHub Actions that fails where the committed output is stale.

import type { PackageManager } from './project.js';

const setUps: Readonly<Record<PackageManager, { readonly steps: readonly string[]; readonly install: string }>> = {
  npm: { steps: nodeSteps('npm'), install: 'npm ci' },
  pnpm: { steps: ['- uses: pnpm/action-setup@v4', ...nodeSteps('pnpm')], install: 'pnpm install --frozen-lockfile' },
  yarn: { steps: ['- run: corepack enable', ...nodeSteps('yarn')], install: 'yarn install --immutable' },
  bun: { steps: ['- uses: oven-sh/setup-bun@v2', ...nodeSteps(null)], install: 'bun install --frozen-lockfile' },
};

/** `script` is the name of the script that checks. */
export function workflowText(manager: PackageManager, script: string): string {
  const { steps, install } = setUps[manager];
  const all = ['- uses: actions/checkout@v4', ...steps, `- run: ${install}`, `- run: ${manager} run ${script}`];
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
${all.map((line) => `      ${line.replaceAll('\n', '\n      ')}\n`).join('')}`;
}

function nodeSteps(cache: string | null): readonly string[] {
  const withCache = cache === null ? '' : `\n    cache: ${cache}`;
  return [`- uses: actions/setup-node@v4\n  with:\n    node-version: 22${withCache}`];
}
