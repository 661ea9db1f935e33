// Folders that a generator writes into: fresh ones, what is in them, and whether two hold the same bytes.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from './places.js';

/**
 * An empty project below the work folder: its own package and an empty `node_modules`, so that no cache is warm. Those before
 * it stay until the end: ext4 does not use an inode again for minutes after a file was deleted and passes over each such
 * inode whenever it makes a file, which made a thousand files take a second and not a twentieth of one.
 */
export function freshProject(name) {
  mkdirSync(workFolder, { recursive: true });
  const folder = mkdtempSync(join(workFolder, `${name.replaceAll(/[^\w-]+/g, '-')}-`));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  return folder;
}

/** Paths of all files below a folder, sorted. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();
}

/** Number of files below a folder and their size in bytes. */
export function countFiles(folder) {
  const paths = filesBelow(folder);
  return { files: paths.length, bytes: paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0) };
}

/** One hash over paths and bytes of a folder. */
export function hashFolder(folder) {
  const hash = createHash('sha256');
  for (const path of filesBelow(folder)) hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}
