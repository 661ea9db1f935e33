// Paths of a config file, which start where the file is.

import { isAbsolute, join } from 'node:path';
import type { DocumentOptions } from '../options.js';

/** The options with every path in them joined to `folder`; URLs, names and `-` stay. */
export function rebase<T extends Partial<DocumentOptions>>(options: T, folder: string): T {
  const { input, output, templates, targets, overlays, allowRefs } = options;
  const path = (text: string): string => (isFileName(text) && !isAbsolute(text) ? join(folder, text) : text);
  return {
    ...options,
    ...(input !== undefined && { input: path(input) }),
    ...(output !== undefined && { output: isAbsolute(output) ? output : join(folder, output) }),
    ...(templates !== undefined && { templates: path(templates) }),
    ...(targets && { targets: targets.map((target) => (isTargetPath(target) ? path(target) : target)) }),
    ...(overlays && { overlays: overlays.map(path) }),
    ...(allowRefs && { allowRefs: allowRefs.map(path) }),
  };
}

/** Whether a name of a target is the path of a module. */
export function isTargetPath(target: string): boolean {
  return isAbsolute(target) || /^\.{1,2}[\\/]/.test(target) || /\.[cm]?[jt]s$/.test(target);
}

/** Whether a run depends on code or templates of the user's, which no record of inputs knows. */
export function hasOwnParts({ targets, templates }: Partial<DocumentOptions>): boolean {
  return templates !== undefined || (targets?.some(isTargetPath) ?? false);
}

/** Whether a document is named as a file: neither as standard input nor by a URL. */
export function isFileName(input: string): boolean {
  return input !== '-' && !/^[a-z]+:\/\//i.test(input);
}
