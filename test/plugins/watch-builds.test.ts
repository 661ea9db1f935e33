// Rollup, webpack and Rspack while they watch: a change of the document is bundled, a mistake is told and mended, and it ends there.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rspack } from '@rspack/core';
import { watch } from 'rollup';
import { describe, expect, it, onTestFinished } from 'vitest';
import webpack from 'webpack';
import { curlew as forRollup } from '../../generator/plugins/rollup.js';
import { curlew as forRspack } from '../../generator/plugins/rspack.js';
import { curlew as forWebpack } from '../../generator/plugins/webpack.js';
import { type App, document, settled, until, useApp } from './app.js';
import { rollupTypescript, rspackConfiguration, webpackConfiguration } from './bundlers.js';

/** What a watching bundler has done so far. */
interface Watched {
  builds: number;
  readonly errors: string[];
}

const bundlers: readonly { readonly name: string; readonly file: string; readonly start: (app: App) => Watched }[] = [
  { name: 'rollup', file: 'out/main.mjs', start: watchRollup },
  {
    name: 'webpack',
    file: 'out/main.cjs',
    start: (app) => watchCompiler(webpack({ ...webpackConfiguration(app), plugins: [forWebpack(app.options)] })),
  },
  {
    name: 'rspack',
    file: 'out/main.cjs',
    start: (app) => watchCompiler(rspack({ ...rspackConfiguration(app), plugins: [forRspack(app.options)] })),
  },
];

function watchRollup({ folder, entry, options }: App): Watched {
  const watched: Watched = { builds: 0, errors: [] };
  const watcher = watch({
    input: entry,
    plugins: [forRollup(options), rollupTypescript],
    output: { file: join(folder, 'out/main.mjs'), format: 'es' },
    watch: { chokidar: { usePolling: true, interval: 100 } },
  });
  watcher.on('event', (event) => {
    if (event.code === 'END') watched.builds++;
    if (event.code === 'ERROR') watched.errors.push(event.error.message);
    if ('result' in event) void event.result?.close();
  });
  onTestFinished(() => watcher.close());
  return watched;
}

/** What compilers of webpack and Rspack have in common. */
interface Compiler {
  watch(
    options: object,
    done: (error: Error | null, stats?: Stats) => void,
  ): { close(done: () => void): void } | undefined;
}

interface Stats {
  toJson(options: object): { errors?: { message: string }[] };
}

function watchCompiler(compiler: unknown): Watched {
  const watched: Watched = { builds: 0, errors: [] };
  const watching = (compiler as Compiler).watch({ poll: 100, aggregateTimeout: 50 }, (error, stats) => {
    watched.builds++;
    const { errors = [] } = stats?.toJson({ all: false, errors: true }) ?? {};
    watched.errors.push(...(error ? [error.message] : []), ...errors.map(({ message }) => message));
  });
  onTestFinished(() => new Promise<void>((resolve) => watching?.close(resolve)));
  return watched;
}

describe.each(bundlers)('$name while it watches', ({ file, start }) => {
  it(
    'bundles what a change of the document generates, tells a mistake, mends it, and rests',
    { timeout: 90_000 },
    async () => {
      const app = useApp();
      const out = join(app.folder, file);
      const bundled = (): string => (existsSync(out) ? readFileSync(out, 'utf8') : '');
      const watched = start(app);
      await until('the first bundle', () => bundled().includes('/things'));
      app.write('openapi.yaml', document('listThings').replaceAll('/things', '/changed'));
      await until('the change', () => bundled().includes('/changed'));
      expect(watched.errors).toEqual([]);
      app.write('openapi.yaml', 'openapi: 3.1.0\npaths: []\n');
      await until('the mistake', () => watched.errors.some((text) => text.includes('openapi.yaml:2:')));
      app.write('openapi.yaml', document('listThings').replaceAll('/things', '/mended'));
      await until('the mending', () => bundled().includes('/mended'));
      const [before, told] = [await settled(() => watched.builds), watched.errors.length];
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect([watched.builds, watched.errors.length]).toEqual([before, told]);
    },
  );
});
