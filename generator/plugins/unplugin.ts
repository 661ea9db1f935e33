// The plugin for all bundlers: generates before modules are resolved, watches what was read, reports what is wrong.

import type { PluginBuild } from 'esbuild';
import { createUnplugin, type UnpluginBuildContext } from 'unplugin';
import { createRun, type Outcome, type PluginOptions, type Run } from './run.js';

/** What webpack and Rspack have in common. */
interface Compiler {
  readonly hooks: Readonly<Record<'beforeRun' | 'watchRun', AsyncHook>>;
  readonly inputFileSystem: { purge?(): void } | null;
}

interface AsyncHook {
  tapPromise(name: string, task: () => Promise<void>): void;
}

const name = 'curlew';

export const unplugin = createUnplugin((options: PluginOptions | undefined, meta) => {
  const run = createRun(options ?? {});
  let report: ((error: string) => void) | null = null;
  /** webpack resolves entries while the hook behind `buildStart` runs: the files have to be there before. */
  const early = (compiler: Compiler): void => {
    const prepare = async (): Promise<void> => {
      await run.ensure();
      compiler.inputFileSystem?.purge?.();
    };
    compiler.hooks.beforeRun.tapPromise(name, prepare);
    compiler.hooks.watchRun.tapPromise(name, prepare);
  };
  return {
    name,
    async buildStart() {
      const outcome = await run.ensure();
      if (meta.framework === 'esbuild') return; // its entries tell, see below
      for (const file of outcome.watched) this.addWatchFile(file);
      tell(this, outcome);
    },
    /** A development server starts its build once: a change of what was read generates again. */
    async watchChange(id) {
      if (report === null || !run.isWatched(id)) return;
      const outcome = await run.ensure();
      for (const file of outcome.watched) this.addWatchFile(file);
      if (outcome.error !== null) report(outcome.error);
    },
    vite: {
      configureServer(server) {
        report = (error) => server.config.logger.error(error);
      },
    },
    webpack: (compiler) => early(compiler as unknown as Compiler),
    rspack: (compiler) => early(compiler as unknown as Compiler),
    esbuild: { setup: (build) => watchEntries(build, run) },
  };
});

/** esbuild watches what the resolution of a module names, and nothing that its start names; so entries tell all. */
function watchEntries(build: PluginBuild, run: Run): void {
  build.onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
    if (kind !== 'entry-point' || pluginData === name) return undefined;
    const { watched, warnings, error } = await run.ensure();
    const resolved = await build.resolve(path, { kind, importer, resolveDir, pluginData: name });
    return {
      path: resolved.path,
      namespace: resolved.namespace,
      suffix: resolved.suffix,
      external: resolved.external,
      sideEffects: resolved.sideEffects,
      watchFiles: [...watched],
      warnings: [...resolved.warnings, ...warnings.map((text) => ({ text }))],
      errors: [...resolved.errors, ...(error === null ? [] : [{ text: error }])],
    };
  });
}

/** Warnings and the error in the bundler's own way. Throws the error where that is the way. */
function tell(context: UnpluginBuildContext, { warnings, error }: Outcome): void {
  const native = context.getNativeBuildContext?.();
  if (native?.framework === 'webpack' || native?.framework === 'rspack') {
    const compilation = native.compilation as { warnings: Error[]; errors: Error[] } | undefined;
    for (const warning of warnings) compilation?.warnings.push(withoutFrames(warning));
    if (error !== null) compilation?.errors.push(withoutFrames(error));
    return;
  }
  const { warn } = context as { warn?: (text: string) => void };
  for (const warning of warnings) warn?.call(context, warning);
  if (error !== null) throw withoutFrames(error);
}

/** Bundlers print the stack of what a plugin throws: where curlew noticed a mistake in a document is of no interest. */
function withoutFrames(text: string): Error {
  return Object.assign(new Error(text), { stack: `Error: ${text}\n` });
}
