// The files that `curlew init` writes, whole, for projects of several kinds.

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkConfig } from '../../generator/config/check-config.js';
import { configLanguages, configText } from '../../generator/init/config-text.js';
import { type InitAnswers, planInit } from '../../generator/init/plan-init.js';
import type { Project } from '../../generator/init/project.js';
import { workflowText } from '../../generator/init/workflow-text.js';
import type { Workspace } from '../../generator/init/workspace.js';

const workspace: Workspace = { packageManager: 'npm', isPinned: false, installFolder: '', projectFolder: '' };

const project: Project = {
  folder: '/p',
  packageText: '{\n  "name": "p"\n}\n',
  scripts: {},
  workspace,
  hasCurlew: true,
  hasTypeScript: false,
  formatter: null,
  prettierIgnore: null,
  importExtension: 'js',
  importsPackages: true,
  obstacles: [],
  document: null,
};

const answers: InitAnswers = {
  input: 'api.yaml',
  output: 'src/api',
  targets: ['typescript', 'html'],
  variables: {},
  language: 'mjs',
  workflow: false,
};

const config = `/** @type {import('curlew').Config} */
export default {
  input: 'api.yaml',
  output: 'src/api',
  targets: ['typescript', 'html'],
};
`;

const scripts = `{
  "name": "p",
  "scripts": {
    "generate": "curlew generate",
    "check": "curlew generate --check"
  }
}
`;

const cases = [
  {
    name: 'an empty project',
    project,
    answers,
    want: { 'curlew.config.mjs': config, 'package.json': scripts },
    next: ['npm run generate'],
  },
  {
    name: 'no package at all',
    project: { ...project, packageText: null, hasCurlew: false },
    answers,
    want: { 'curlew.config.mjs': config },
    next: ['npx curlew generate'],
  },
  {
    name: 'a package that has not installed curlew',
    project: { ...project, hasCurlew: false, workspace: { ...workspace, packageManager: 'pnpm' as const } },
    answers,
    want: { 'curlew.config.mjs': config, 'package.json': scripts },
    next: ['pnpm add --save-dev curlew', 'pnpm run generate'],
  },
  {
    name: 'scripts of these names, tabs',
    project: {
      ...project,
      packageText: '{\n\t"scripts": {\n\t\t"generate": "plop",\n\t\t"check": "curlew generate --check"\n\t}\n}\n',
      scripts: { generate: 'plop', check: 'curlew generate --check' },
    },
    answers,
    want: {
      'curlew.config.mjs': config,
      'package.json':
        '{\n\t"scripts": {\n\t\t"generate": "plop",\n\t\t"check": "curlew generate --check",\n\t\t"generate:api": "curlew generate"\n\t}\n}\n',
    },
    next: ['npm run generate:api'],
  },
  {
    name: 'a TypeScript project with prettier and a bundler',
    project: {
      ...project,
      packageText: scripts,
      scripts: { generate: 'curlew generate', check: 'curlew generate --check' },
      formatter: 'prettier' as const,
      prettierIgnore: 'dist',
      importExtension: 'none' as const,
    },
    answers: { ...answers, language: 'ts' as const, variables: { token: 'MY_TOKEN', "it's": 'X' } },
    want: {
      'curlew.config.ts': `import { defineConfig } from 'curlew';

export default defineConfig({
  input: 'api.yaml',
  output: 'src/api',
  targets: ['typescript', 'html'],
  importExtension: 'none',
  variables: {
    token: 'MY_TOKEN',
    'it\\'s': 'X',
  },
});
`,
      '.prettierignore': 'dist\n/src/api/\n',
    },
    next: ['npm run generate'],
  },
  {
    name: 'oxfmt, JSON and a workflow',
    project: {
      ...project,
      packageText: null,
      formatter: 'oxfmt' as const,
      workspace: { ...workspace, packageManager: 'bun' as const },
    },
    answers: { ...answers, language: 'json' as const, workflow: true },
    want: {
      'curlew.config.json': `{
  "$schema": "./node_modules/curlew/dist/curlew.schema.json",
  "input": "api.yaml",
  "output": "src/api",
  "targets": [
    "typescript",
    "html"
  ],
  "formatter": "oxfmt"
}
`,
      '.github/workflows/curlew.yml': workflowText({ ...workspace, packageManager: 'bun' }, null),
    },
    next: ['npx curlew generate'],
  },
];

describe('the files of', () => {
  it.each(cases)('$name', ({ project: given, answers: said, want, next }) => {
    const plan = planInit(given, said);
    expect(Object.fromEntries(plan.files.map(({ path, text }) => [path, text]))).toEqual(want);
    expect(plan.next).toEqual(next);
  });
});

describe('the workflow', () => {
  it.each([
    { manager: 'npm' as const, want: ['npm ci', 'npm run check'] },
    { manager: 'pnpm' as const, want: ['pnpm install --frozen-lockfile', 'pnpm run check'] },
    { manager: 'yarn' as const, want: ['corepack enable', 'yarn install --immutable', 'yarn run check'] },
    { manager: 'bun' as const, want: ['bun install --frozen-lockfile', 'bun run check'] },
  ])('runs $manager', ({ manager, want }) => {
    const workflow = parse(workflowText({ ...workspace, packageManager: manager }, 'check')) as {
      jobs: { check: { steps: { run?: string }[] } };
    };
    const steps = workflow.jobs.check.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(steps).toEqual(want);
  });

  it('stands at the root of the repository and runs where the project is', () => {
    const inside: Workspace = { packageManager: 'pnpm', isPinned: false, installFolder: 'a b', projectFolder: 'a b/c' };
    const { files } = planInit({ ...project, workspace: inside }, { ...answers, workflow: true });
    const [path, text = ''] = files.map((file) => [file.path, file.text]).at(-1) ?? [];
    expect(path).toBe('../../.github/workflows/curlew.yml');
    expect((parse(text) as { jobs: { check: { steps: unknown } } }).jobs.check.steps).toEqual([
      { uses: 'actions/checkout@v4' },
      { uses: 'pnpm/action-setup@v4', with: { version: 10 } },
      {
        uses: 'actions/setup-node@v4',
        with: { 'node-version': 22, cache: 'pnpm', 'cache-dependency-path': 'a b/pnpm-lock.yaml' },
      },
      { run: 'pnpm install --frozen-lockfile', 'working-directory': 'a b' },
      { run: 'pnpm run check', 'working-directory': 'a b/c' },
    ]);
  });

  it('leaves a pinned version alone, and needs no package', () => {
    expect(workflowText({ ...workspace, packageManager: 'pnpm', isPinned: true }, 'check')).not.toContain(
      'version: 10',
    );
    expect(workflowText(workspace, null)).toContain('- run: npx --yes curlew check\n');
  });
});

it.each(configLanguages)('a config in %s says what was asked, hostile texts too', async (language) => {
  const given = { input: "a'b\\\u2028\n${x}.yaml", output: '</script>', variables: { __proto__x: 'A', 'a-b': 'B' } };
  const text = configText(given, language);
  const { $schema: _schema, ...read } = (
    language === 'json' ? JSON.parse(text) : await evaluate(text.replace("import { defineConfig } from 'curlew';", ''))
  ) as Record<string, unknown>;
  expect(checkConfig(read, 'c')).toEqual(given);
});

async function evaluate(text: string): Promise<unknown> {
  const module = `const defineConfig = (config) => config;\n${text}`;
  const loaded = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as { default: unknown };
  return loaded.default;
}
