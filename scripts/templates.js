// Templates as functions beside the bundle, so that no run has to load their compiler.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes a module for each target below `outdir`, which holds the bundle.
 *
 * @param {string} outdir
 */
export async function writeTemplates(outdir) {
  const { precompiled } = await import(pathToFileURL(resolve(outdir, 'precompile.js')).href);
  mkdirSync(join(outdir, 'templates'), { recursive: true });
  for (const [name, text] of precompiled()) writeFileSync(join(outdir, 'templates', `${name}.cjs`), text);
}
