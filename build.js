// Builds dist/: the command line and the programmatic API as bundles with shared chunks, and their declarations.

import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });

await build({
  entryPoints: {
    cli: 'generator/cli.ts',
    index: 'generator/index.ts',
    'types-worker': 'generator/types/worker.ts',
    'format-worker': 'generator/format/worker.ts',
    vite: 'generator/plugins/vite.ts',
    rollup: 'generator/plugins/rollup.ts',
    webpack: 'generator/plugins/webpack.ts',
    esbuild: 'generator/plugins/esbuild.ts',
    rspack: 'generator/plugins/rspack.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
});

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

// Editors check curlew.config.json by it.
writeFileSync(
  'dist/curlew.schema.json',
  execFileSync(process.execPath, ['dist/cli.js', 'config', 'schema'], { encoding: 'utf8' }),
);
