// Files that a bundler watches beside those that a run has read: what options name, and what a mistake is in.

import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isFileName, isTargetPath } from '../config/rebase.js';
import type { Diagnostic } from '../diagnostics.js';
import type { DocumentOptions } from '../options.js';
import { filesBelow } from '../unchanged/file-state.js';

/** The document, overlays, targets of the user's own, and every file in a folder of templates. */
export function namedFiles(options: DocumentOptions): readonly string[] {
  const { input, overlays = [], targets = [], templates } = options;
  const own = templates !== undefined && existsSync(templates) ? filesBelow(templates).filter(isFile) : [];
  return [...[input, ...overlays].filter(isFileName), ...targets.filter(isTargetPath), ...own];
}

/** Files that diagnostics are about; what names no file of the disk (`stdin`, a URL) is left out. */
export function blamedFiles(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.flatMap(({ file }) => (file !== undefined && isFile(file) ? [resolve(file)] : []));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
