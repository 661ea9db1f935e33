// TypeScript and JavaScript of the pages compile against the package as it is exported, and YAML and tables name what there is.

import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { pages, readPage } from './pages.js';

/** Inside the package, so that its dependencies are found. */
const folder = join(packageRoot, 'node_modules/.curlew-test', `pages-${process.pid}`);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Blocks that are whole modules: those that import something of the package. */
const modules = pages
  .filter(({ path }) => path === 'README.md' || /^docs\/(guides|reference|diff)/.test(path))
  .flatMap(({ path, blocks }) =>
    blocks
      .filter(({ language, text }) => /^(ts|js)$/.test(language) && /from 'curlew/.test(text))
      .map(({ text }, index) => ({ name: `${path.replaceAll(/\W+/g, '-')}-${index}.ts`, text })),
  );

const tsconfig = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    types: ['node'],
    paths: {
      curlew: [join(packageRoot, 'generator/index.ts')],
      'curlew/*': [join(packageRoot, 'generator/plugins/*.ts')],
    },
  },
  files: modules.map(({ name }) => name),
};

describe('code of the pages', () => {
  it('compiles', async () => {
    expect(modules.length).toBeGreaterThan(6);
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of modules) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
    const errors = (await compile()).split('\n').filter((line) => modules.some(({ name }) => line.includes(name)));
    expect(errors).toEqual([]);
  });
});

/** What the native compiler says; the package's own sources are checked elsewhere. */
function compile(): Promise<string> {
  const tsc = join(packageRoot, 'node_modules/typescript7/bin/tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { cwd: folder }, (_, out) => resolve(out));
  });
}

describe('docs/guides/ci.md', () => {
  const page = readPage('docs/guides/ci.md');

  it('lists every input of the action', () => {
    const { inputs } = load(readFileSync(join(packageRoot, 'action.yml'), 'utf8')) as { inputs: object };
    const rows = [...page.text.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name);
    expect(rows).toEqual(Object.keys(inputs));
  });

  it('shows YAML that can be read, with inputs that there are', () => {
    const { inputs } = load(readFileSync(join(packageRoot, 'action.yml'), 'utf8')) as { inputs: object };
    const workflows = page.blocks.filter(({ language }) => language === 'yaml').map(({ text }) => load(text));
    const used = JSON.stringify(workflows).matchAll(/"uses":"curlew[^"]*"(?:,"id":"\w+")?,"with":(\{[^}]*\})/g);
    const names = [...used].flatMap(([, given = '{}']) => Object.keys(JSON.parse(given) as object));
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
  });
});
