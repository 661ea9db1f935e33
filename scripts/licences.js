// The licences of packages that are in the bundle: who passes them on has to pass these on, too.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the licences of the packages in `folders` as one file of `outdir`.
 *
 * @param {string} outdir
 * @param {readonly string[]} folders
 */
export function writeLicences(outdir, folders) {
  writeFileSync(join(outdir, 'licences.txt'), [...new Set(folders.map(licenceOf))].sort().join('\n'));
}

/** @param {string} folder */
function licenceOf(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((path) => /^licen[cs]e\b/i.test(path));
  if (file === undefined) throw new Error(`${name}: no licence in ${folder}`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8')}`;
}
