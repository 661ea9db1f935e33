// Where the package's own files lie: templates and runtime sources are read from there, in the checkout as in an installed package.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findPackageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('curlew: package.json of the package not found');
  return findPackageRoot(parent);
}

/** Absolute path of the folder that holds curlew's package.json. */
export const packageRoot: string = findPackageRoot(dirname(fileURLToPath(import.meta.url)));
