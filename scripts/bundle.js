// How curlew is bundled, for dist/ and for tests that run the command line: what is run by itself is an entry.

import { build } from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const common = { bundle: true, format: 'esm', platform: 'node', target: 'node20.19', packages: 'external' };

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
    'types-worker': 'generator/types/worker.ts',
    'output-worker': 'generator/output-thread/worker.ts',
    'split-worker': 'generator/partial/split-worker.ts',
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
 * The way in, as one file: a call that would change nothing loads no other, and each takes a while. It is CommonJS, which Node
 * starts without its loader of modules.
 *
 * @type {import('esbuild').BuildOptions}
 */
const wayIn = {
  entryPoints: { cli: 'generator/cli.ts' },
  ...common,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  external: ['./command-line.js', './repeated-call.js'],
};

/**
 * Writes both.
 *
 * @param {import('esbuild').BuildOptions} options
 */
export async function writeBundle(options) {
  await Promise.all([build({ ...bundle, ...options }), build({ ...wayIn, ...options })]);
}
