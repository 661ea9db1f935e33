// What building curlew asks for: its own targets' templates, compiled, and which texts of theirs prettier would leave as they are.

import { fixedKeys } from './format/prettier.js';
import { targets } from './targets.js';
import { precompileTemplates } from './render/compile-templates.js';
import { runtimeFiles } from './render/runtime-files.js';

/** A CommonJS module by the name of each target. */
export function precompiled(): ReadonlyMap<string, string> {
  return new Map(targets.map((target) => [target.name, precompileTemplates(target)]));
}

/** Keys of the pieces of runtimes, whatever their imports end with. */
export async function fixedRuntimeKeys(): Promise<readonly string[]> {
  const formatted = targets.filter(({ language }) => language === 'typescript');
  const files = (['js', 'ts', 'none'] as const).flatMap((importExtension) =>
    formatted.flatMap((target) => runtimeFiles(target, { runtime: null, importExtension })),
  );
  return [...new Set(await fixedKeys(files))].sort();
}
