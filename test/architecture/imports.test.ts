// The import directions of ARCHITECTURE.md: command line -> pipeline -> stages -> model and diagnostics; targets -> contract and model.

import { describe, expect, it } from 'vitest';
import { targets } from '../../generator/targets.js';
import { moduleOf, type Source, sources } from './sources.js';

const diagnostics = ['generator/diagnostics.ts', 'generator/diagnostics-format.ts', 'generator/diagnostics-order.ts'];

/** Plain data and small rules that every stage may share. */
const shared = [
  ...diagnostics,
  'generator/built-file.ts',
  'generator/group-by.ts',
  'generator/json-pointer.ts',
  'generator/late-packages.ts',
  'generator/memory/key-text.ts',
  'generator/memory/memory.ts',
  'generator/nearest-name.ts',
  'generator/output-file.ts',
  'generator/package-root.ts',
  'generator/plan.ts',
  'generator/sha256.ts',
  'generator/target.ts',
  'generator/thread.ts',
  'generator/options.ts',
];

/** What reading stages hand to each other. */
const documents = ['generator/source-document.ts', 'generator/reference-index.ts'];

/** By module, what it may import beside itself: modules or single files. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  load: [...shared, ...documents],
  bundle: [...shared, ...documents],
  overlays: [...shared, ...documents, 'model'],
  normalize: [...shared, ...documents, 'model'],
  model: shared,
  names: [...shared, 'model'],
  pagination: [...shared, 'model'],
  // The wire form of an example is what the runtime would send: the one crossing into a runtime.
  examples: [
    ...shared,
    'model',
    'generator/names/input-keys.ts',
    'generator/names/words.ts',
    ...['styles', 'url', 'bodies', 'body', 'operation'].map((name) => `templates/typescript/runtime/${name}.ts`),
  ],
  types: [...shared, 'model'],
  render: shared,
  format: [...shared, 'cache'],
  cache: ['generator/sha256.ts'],
  memory: [...shared, 'model', 'cache'],
  unchanged: [...shared, 'cache', 'memory', 'generator/config/rebase.ts'],
  'check-output': shared,
  write: [...shared, 'model'],
  'output-thread': [...shared, 'format', 'check-output', 'write', 'generator/unchanged/file-state.ts'],
  config: [...shared, 'model', 'load', 'generator/source-document.ts'],
  'templates/shell': [...shared, 'model'],
  // Two writers of TypeScript share the keys of inputs and the text of comments.
  'templates/typescript': [...shared, 'model', 'generator/names/input-keys.ts', 'generator/types/comment.ts'],
  'templates/typescript/runtime': [],
  'templates/typescript-infinite': [...shared, 'model', 'templates/typescript'],
  'templates/typescript-usage': [
    ...shared,
    'model',
    'templates/shell',
    'generator/names/input-keys.ts',
    'templates/typescript',
  ],
  // Documentation shows what snippets and types of a request show, and makes values of answers as examples makes those of requests.
  'templates/docs': [
    ...shared,
    'model',
    'templates/shell',
    'generator/examples/json-text.ts',
    'generator/examples/values/synthesize.ts',
  ],
};

const docsTarget = [...shared, 'model', 'templates/docs'];

const shellTarget = [...shared, 'model', 'templates/shell'];

function allowedOf(module: string): readonly string[] {
  const target = targets.find(({ name }) => module === `templates/${name}`);
  return allowed[module] ?? (target?.document ? docsTarget : target ? shellTarget : []);
}

/** The pipeline's own files and the commands know the stages; nobody below may know them. */
function isAbove(module: string): boolean {
  return (
    module.startsWith('generator/') ||
    ['commands', 'verify', 'snippet', 'codesamples', 'diff', 'init', 'inspect', 'partial', 'plugins'].includes(module)
  );
}

function foreignImports({ path, imports }: Source): readonly string[] {
  const module = moduleOf(path);
  const may = new Set(allowedOf(module));
  return imports.filter((to) => moduleOf(to) !== module && !may.has(to) && !may.has(moduleOf(to)));
}

describe('imports', () => {
  it('of stages, targets and runtimes go to what they may know', () => {
    const wrong = sources
      .filter(({ path }) => !isAbove(moduleOf(path)))
      .flatMap((source) => foreignImports(source).map((to) => `${source.path} imports ${to}`));
    expect(wrong).toEqual([]);
  });

  it('of shared files go to shared files and the model', () => {
    const below = new Set([...shared, ...documents]);
    const types = new Set([
      'generator/examples/options.ts',
      'generator/format/format.ts',
      'generator/pagination/options.ts',
    ]);
    const wrong = sources
      .filter(({ path }) => below.has(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(
            (to) => !below.has(to) && moduleOf(to) !== 'model' && !(path === 'generator/options.ts' && types.has(to)),
          )
          .map((to) => `${path} imports ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  it('never go up to the command line', () => {
    const wrong = sources.filter(
      ({ path, imports }) =>
        // A plugin of a bundler is a command line of its own.
        !['commands', 'plugins'].includes(moduleOf(path)) &&
        !['generator/cli.ts', 'generator/command-line.ts', 'generator/repeated-call.ts'].includes(path) &&
        imports.some((to) => moduleOf(to) === 'commands' || to === 'generator/cli.ts'),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('never reach generated/ or test/', () => {
    const wrong = sources.filter(({ imports }) => imports.some((to) => !/^(generator|templates)\//.test(to)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('name files that exist', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const wrong = sources.flatMap(({ path, imports }) =>
      imports.filter((to) => !paths.has(to)).map((to) => `${path} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });
});
