// Files that a bundler watches beside those that a run has read: what options name, and what a mistake is in.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isTargetPath } from '../config/rebase.js';
import type { Diagnostic } from '../diagnostics.js';
import type { DocumentOptions } from '../options.js';

/** The document, overlays, targets of the user's own, and every file in a folder of templates. */
export function namedFiles(options: DocumentOptions): readonly string[] {
  const { input, overlays = [], targets = [], templates } = options;
  const files = [input, ...overlays].filter((path) => path !== '-' && !/^[a-z]+:\/\//i.test(path));
  return [...files, ...targets.filter(isTargetPath), ...(templates === undefined ? [] : filesBelow(templates))];
}

/** Files that diagnostics are about; what names no file of the disk (`stdin`, a URL) is left out. */
export function blamedFiles(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.flatMap(({ file }) => (file !== undefined && isFile(file) ? [resolve(file)] : []));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return paths.filter(isFile);
}
