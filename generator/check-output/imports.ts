// Which modules a file names: files of the same output, what the user's options name, and the platform's.

import { posix } from 'node:path';
import type { ParsedModule } from './parse.js';

/** Where modules may come from. */
export interface KnownModules {
  /** Files of the output. */
  readonly paths: ReadonlySet<string>;
  /** Packages, or paths from the output folder. */
  readonly modules: readonly string[];
}

/** Snippets read files with it. */
const platform = new Set(['node:fs']);

/** Imports and re-exports of the file at `path` that lead elsewhere. */
export function importProblems(path: string, requests: readonly string[], known: KnownModules): readonly string[] {
  return requests
    .filter((request) => !isKnown(path, request, known))
    .map((request) => `it imports ${JSON.stringify(request)}`);
}

/** The modules that a file imports or exports from, as it writes them. */
export function importedModules({ module }: ParsedModule): readonly string[] {
  const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value])),
  );
  return [...new Set([...imported, ...exported])];
}

function isKnown(path: string, request: string, { paths, modules }: KnownModules): boolean {
  if (!request.startsWith('.')) return platform.has(request) || modules.includes(request);
  const target = posix.join(posix.dirname(path), request);
  if (modules.includes(target)) return true;
  // `.js`, `.ts` or no ending, as the user chose: the file is a `.ts` in each case.
  return [target, `${target}.ts`, target.replace(/\.js$/, '.ts')].some((file) => paths.has(file));
}
