// Each bundler as its users call it: one build, with what came of it.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Configuration as RspackConfiguration, rspack } from '@rspack/core';
import { type BuildOptions, build as esbuild, transform } from 'esbuild';
import { type Plugin as RollupPlugin, rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack, { type Configuration } from 'webpack';
import { curlew as forEsbuild } from '../../generator/plugins/esbuild.js';
import { curlew as forRollup } from '../../generator/plugins/rollup.js';
import { curlew as forRspack } from '../../generator/plugins/rspack.js';
import { curlew as forVite } from '../../generator/plugins/vite.js';
import { curlew as forWebpack } from '../../generator/plugins/webpack.js';
import type { App } from './app.js';

const require = createRequire(import.meta.url);

export interface Built {
  /** The bundle. */
  readonly file: string;
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
}

export type Bundle = (app: App) => Promise<Built>;

export const bundlers: readonly { readonly name: string; readonly bundle: Bundle }[] = [
  { name: 'vite', bundle: withVite },
  { name: 'rollup', bundle: withRollup },
  { name: 'webpack', bundle: withWebpack },
  { name: 'esbuild', bundle: withEsbuild },
  { name: 'rspack', bundle: withRspack },
];

async function withVite({ folder, entry, options }: App): Promise<Built> {
  const warnings: string[] = [];
  // Rolldown remarks on slow plugins; how slow this one is depends on the machine.
  const note = ({ code, message }: { code?: string | undefined; message: string }): void =>
    void (code !== 'PLUGIN_TIMINGS' && warnings.push(message));
  const errors = await failures(() =>
    vite({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [forVite(options)],
      build: {
        ssr: entry,
        outDir: join(folder, 'out'),
        rollupOptions: { output: { entryFileNames: 'main.mjs' }, onwarn: note },
      },
    }),
  );
  return { file: join(folder, 'out/main.mjs'), warnings, errors };
}

async function withRollup({ folder, entry, options }: App): Promise<Built> {
  const warnings: string[] = [];
  const file = join(folder, 'out/main.mjs');
  const errors = await failures(async () => {
    const onwarn = ({ message }: { message: string }): void => void warnings.push(message);
    const bundle = await rollup({ input: entry, plugins: [forRollup(options), rollupTypescript], onwarn });
    await bundle.write({ file, format: 'es' });
  });
  return { file, warnings, errors };
}

/** What any TypeScript plugin of Rollup does. */
export const rollupTypescript: RollupPlugin = {
  name: 'typescript',
  async resolveId(id, importer) {
    if (!id.startsWith('.') || !id.endsWith('.js')) return null;
    return this.resolve(id.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
  },
  async transform(code, id) {
    return id.endsWith('.ts') ? { code: (await transform(code, { loader: 'ts' })).code, map: null } : null;
  },
};

async function withEsbuild({ folder, entry, options }: App): Promise<Built> {
  const file = join(folder, 'out/main.mjs');
  const build: BuildOptions = { entryPoints: [entry], outfile: file, bundle: true, format: 'esm', platform: 'node' };
  try {
    const { warnings } = await esbuild({ ...build, logLevel: 'silent', plugins: [forEsbuild(options)] });
    return { file, warnings: warnings.map(({ text }) => text), errors: [] };
  } catch (error) {
    const { errors } = error as { errors: readonly { text: string }[] };
    return { file, warnings: [], errors: errors.map(({ text }) => text) };
  }
}

/** What webpack and Rspack are told alike. */
function configuration({ folder, entry }: App): object {
  return {
    mode: 'none',
    target: 'node',
    context: folder,
    entry,
    output: { path: join(folder, 'out'), filename: 'main.cjs' },
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    performance: false,
  };
}

async function withWebpack(app: App): Promise<Built> {
  const compiler = webpack({ ...webpackConfiguration(app), plugins: [forWebpack(app.options)] });
  return statsOf(app, (done) => compiler?.run(done as never));
}

export function webpackConfiguration(app: App): Configuration {
  const loader = join(app.folder, 'typescript-loader.cjs');
  writeFileSync(
    loader,
    `module.exports = (text) => require(${JSON.stringify(require.resolve('esbuild'))}).transformSync(text, { loader: 'ts' }).code;`,
  );
  return { ...configuration(app), module: { rules: [{ test: /\.ts$/, use: loader }] } };
}

async function withRspack(app: App): Promise<Built> {
  const compiler = rspack({ ...rspackConfiguration(app), plugins: [forRspack(app.options)] });
  return statsOf(app, (done) => compiler.run(done as never));
}

export function rspackConfiguration(app: App): RspackConfiguration {
  const rule = {
    test: /\.ts$/,
    loader: 'builtin:swc-loader',
    options: { jsc: { parser: { syntax: 'typescript' } } },
    type: 'javascript/auto',
  };
  return { ...configuration(app), module: { rules: [rule] } } as RspackConfiguration;
}

interface Stats {
  toJson(options: object): { warnings?: { message: string }[]; errors?: { message: string }[] };
}

function statsOf({ folder }: App, run: (done: (error: Error | null, stats?: Stats) => void) => void): Promise<Built> {
  return new Promise((resolve, reject) => {
    run((error, stats) => {
      if (error || !stats) return reject(error ?? new Error('no stats'));
      const { warnings = [], errors = [] } = stats.toJson({ all: false, warnings: true, errors: true });
      const texts = (entries: readonly { message: string }[]): readonly string[] =>
        entries.map(({ message }) => message);
      return resolve({ file: join(folder, 'out/main.cjs'), warnings: texts(warnings), errors: texts(errors) });
    });
  });
}

async function failures(task: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await task();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
