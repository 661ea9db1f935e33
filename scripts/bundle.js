// How curlew is bundled, for dist/ and for tests that run the command line: what is run by itself is an entry.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @type {{ dependencies: Record<string, string>, peerDependencies: Record<string, string> }} */
const { dependencies, peerDependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

/** Dependencies that are in the bundle: every run that reads a command line loads them, and three times as fast from there. */
const bundled = ['yargs'];

/** @param {string} name */
const replacement = (name) => fileURLToPath(new URL(`${name}.js`, import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !bundled.includes(name)),
  alias: { 'string-width': replacement('string-width'), y18n: replacement('y18n') },
};

/**
 * Options of esbuild; entries by their name below the output folder, relative to the package.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const bundle = {
  entryPoints: {
    'command-line': 'generator/command-line.ts',
    'repeated-call': 'generator/repeated-call.ts',
    index: 'generator/index.ts',
    'format-worker': 'generator/format/worker.ts',
    precompile: 'generator/precompile.ts',
    vite: 'generator/plugins/vite.ts',
    rollup: 'generator/plugins/rollup.ts',
    webpack: 'generator/plugins/webpack.ts',
    esbuild: 'generator/plugins/esbuild.ts',
    rspack: 'generator/plugins/rspack.ts',
  },
  ...common,
  splitting: true,
};

/**
 * What starts alone, each as one file: the way in, since a call that would change nothing loads no other, and the threads, since
 * every file that is loaded takes a while. They are CommonJS, which Node starts without its loader of modules: a thread is there
 * after 55 ms instead of 90.
 *
 * @type {import('esbuild').BuildOptions}
 */
const starters = {
  entryPoints: {
    cli: 'generator/cli.ts',
    'types-worker': 'generator/types/worker.ts',
    'output-worker': 'generator/output-thread/worker.ts',
    'split-worker': 'generator/partial/split-worker.ts',
  },
  ...common,
  external: [...(common.external ?? []), './command-line.js', './repeated-call.js'],
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'moduleUrl' },
  // Strict, as modules are: what esbuild says of it itself would come behind this line, and count for nothing.
  banner: { js: "'use strict';\nconst moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/**
 * Writes both. Gives the folders of the packages that are in them.
 *
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<readonly string[]>}
 */
export async function writeBundle(options) {
  const written = [bundle, starters].map((one) => build({ ...one, ...options, metafile: true }));
  const inputs = (await Promise.all(written)).flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = inputs.map((path) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? '');
  return [...new Set(folders)].filter(Boolean).sort();
}
