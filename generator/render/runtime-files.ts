// The runtime of a target: its own sources, copied byte for byte beside the generated files.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../output-file.js';
import type { TargetOptions } from '../plan.js';
import type { Target } from '../target.js';
import { targetFolder } from './template-sources.js';

/** Files of a target's runtime folder, sorted; only the ending of relative imports follows the user's choice. */
export function runtimeFiles(
  target: Target,
  options: Pick<TargetOptions, 'runtime' | 'importExtension'>,
): readonly OutputFile[] {
  // The option names a module in the place of the client's runtime, not of what another target brings.
  const isReplaced = options.runtime !== null && target.name === 'typescript';
  if (target.runtime === null || isReplaced) return [];
  const folder = join(targetFolder(target), target.runtime);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => ({
    path: `${target.runtime}/${name}`,
    text: withImportEnding(readFileSync(join(folder, name), 'utf8'), options.importExtension),
  }));
}

function withImportEnding(text: string, ending: TargetOptions['importExtension']): string {
  if (ending === 'js') return text;
  return text.replaceAll(/(from '\.[^']*)\.js';/g, ending === 'ts' ? "$1.ts';" : "$1';");
}
