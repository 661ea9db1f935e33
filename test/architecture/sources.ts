// The source files of the product, and who imports whom.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { packageRoot } from '../../generator/package-root.js';

export interface Source {
  /** From the package's root, with slashes: `generator/load/load.ts`. */
  readonly path: string;
  readonly text: string;
  /** Files of the product that it imports, types included. */
  readonly imports: readonly string[];
}

/** Every TypeScript file below `generator/` and `templates/`. */
export const sources: readonly Source[] = ['generator', 'templates'].flatMap(readSources);

function readSources(folder: string): readonly Source[] {
  const names = readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => readSource(`${folder}/${name.replaceAll('\\', '/')}`));
}

function readSource(path: string): Source {
  const text = readFileSync(join(packageRoot, path), 'utf8');
  const found = [...text.matchAll(/^(?!\s*(?:\/\/|\*|\/\*)).*(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/gm)].map(
    (match) => match[1] ?? '',
  );
  const imports = found.map((module) => fromRoot(resolve(packageRoot, dirname(path), module)).replace(/\.js$/, '.ts'));
  return { path, text, imports };
}

function fromRoot(path: string): string {
  return relative(packageRoot, path).replaceAll('\\', '/');
}

/** The unit of the import rules: a stage's folder, a target's folder, a target's runtime, or a file of `generator/` itself. */
export function moduleOf(path: string): string {
  const [top = '', folder = '', next = ''] = path.split('/');
  if (top === 'generator') return path.split('/').length > 2 ? folder : path;
  return next === 'runtime' ? `templates/${folder}/runtime` : `templates/${folder}`;
}
