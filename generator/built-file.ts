// Files that exist where curlew is built, such as scripts of threads: run from its sources, which no thread can load, curlew does their
// work in place.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built file at a path beside the bundle or, seen from a shared chunk, one folder above; `undefined` where nothing is built. */
export function builtFile(path: string): URL | undefined {
  return [`./${path}`, `../${path}`]
    .map((place) => new URL(place, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)));
}
