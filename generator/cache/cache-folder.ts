// Where curlew keeps what saves time: safe to delete at any moment.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A cache's folder for the project that curlew runs in: below its `node_modules`, as with other tools; `null` where it has none. */
export function cacheFolder(name: string): string | null {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    if (existsSync(modules)) return join(modules, '.cache', 'curlew', name);
    if (folder === dirname(folder)) return null;
  }
}
