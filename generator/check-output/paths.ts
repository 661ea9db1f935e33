// Paths of output files: inside the folder, writable on every system, no two the same where case does not count.

import type { Diagnostic } from '../diagnostics.js';
import { wrongOutput } from './wrong-output.js';

/** Names that Windows keeps for devices, whatever the ending. */
const device = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** What Windows refuses in a name, and what ends a path or hides in one. */
// oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
const refused = /[<>:"\\|?*\u0000-\u001f\u007f-\u009f]|[. ]$/;

/** What is wrong with the paths of a run. */
export function pathProblems(paths: readonly string[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  // Thousands of files are in few folders.
  const folders = new Map<string, boolean>();
  return paths.flatMap((path) => {
    const folded = path.toLowerCase();
    if (seen.has(folded)) return [wrongOutput(path, 'its name differs from another only in case')];
    seen.add(folded);
    const end = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, end);
    const isFolder = folders.get(folder) ?? folder.split('/').slice(0, -1).every(isName);
    folders.set(folder, isFolder);
    return isFolder && isName(path.slice(end)) ? [] : [wrongOutput(path, 'its name cannot be written on every system')];
  });
}

function isName(name: string): boolean {
  return name !== '' && !refused.test(name) && !device.test(name) && name.length <= 255;
}
