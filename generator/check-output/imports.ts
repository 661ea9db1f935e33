// Which modules a file names: files of the same output, what the user's options name, and the platform's.

import { posix } from 'node:path';
import type { Diagnostic } from '../diagnostics.js';
import type { ParsedModule } from './parse.js';
import { wrongOutput } from './wrong-output.js';

/** Where modules may come from. */
export interface KnownModules {
  /** Files of the output. */
  readonly paths: ReadonlySet<string>;
  /** Packages, or paths from the output folder. */
  readonly modules: readonly string[];
}

/** Snippets read files with it. */
const platform = new Set(['node:fs']);

/** Imports and re-exports of files that lead elsewhere. */
export function importProblems(
  files: readonly { readonly path: string; readonly requests: readonly string[] }[],
  known: KnownModules,
): readonly Diagnostic[] {
  // Files of a folder import the same few modules.
  const asked = new Map<string, boolean>();
  const isKnownIn = (folder: string, request: string): boolean => {
    const key = `${folder}\0${request}`;
    const answer = asked.get(key) ?? isKnown(folder, request, known);
    asked.set(key, answer);
    return answer;
  };
  return files.flatMap(({ path, requests }) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const unknown = requests.filter((request) => !isKnownIn(folder, request));
    return unknown.map((request) => wrongOutput(path, `it imports ${JSON.stringify(request)}`));
  });
}

/** The modules that a file imports or exports from, as it writes them. */
export function importedModules({ module }: ParsedModule): readonly string[] {
  const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value])),
  );
  return [...new Set([...imported, ...exported])];
}

function isKnown(folder: string, request: string, { paths, modules }: KnownModules): boolean {
  if (!request.startsWith('.')) return platform.has(request) || modules.includes(request);
  const target = posix.join(folder, request);
  if (modules.includes(target)) return true;
  // `.js`, `.ts` or no ending, as the user chose: the file is a `.ts` in each case.
  return [target, `${target}.ts`, target.replace(/\.js$/, '.ts')].some((file) => paths.has(file));
}
