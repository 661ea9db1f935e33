// How curlew is bundled, for dist/ and for tests that run the command line: what is run by itself is an entry.

/**
 * Options of esbuild; entries by their name below the output folder, relative to the package.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const bundle = {
  entryPoints: {
    cli: 'generator/cli.ts',
    index: 'generator/index.ts',
    'types-worker': 'generator/types/worker.ts',
    'output-worker': 'generator/output-thread/worker.ts',
    'format-worker': 'generator/format/worker.ts',
    vite: 'generator/plugins/vite.ts',
    rollup: 'generator/plugins/rollup.ts',
    webpack: 'generator/plugins/webpack.ts',
    esbuild: 'generator/plugins/esbuild.ts',
    rspack: 'generator/plugins/rspack.ts',
  },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
};
