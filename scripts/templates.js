// What of the targets is made when curlew is built, so that no run has to make it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes templates as functions, a module for each target, below `outdir`, which holds the bundle: no run loads their compiler.
 *
 * @param {string} outdir
 */
export async function writeTemplates(outdir) {
  const { precompiled } = await precompile(outdir);
  mkdirSync(join(outdir, 'templates'), { recursive: true });
  for (const [name, text] of precompiled()) writeFileSync(join(outdir, 'templates', `${name}.cjs`), text);
}

/**
 * Writes which texts prettier would leave as they are to `outdir`, which holds the bundle: no run formats them.
 *
 * @param {string} outdir
 */
export async function writeFixedTexts(outdir) {
  const { fixedRuntimeKeys } = await precompile(outdir);
  writeFileSync(join(outdir, 'fixed-texts.json'), JSON.stringify(await fixedRuntimeKeys()));
}

/** @param {string} outdir */
function precompile(outdir) {
  return import(pathToFileURL(resolve(outdir, 'precompile.js')).href);
}
