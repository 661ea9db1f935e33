// Scripts of threads: they exist where curlew is built. Its own sources, which no thread can load, do their work in place.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built script beside the bundle or, seen from a shared chunk, one folder above; `undefined` where nothing is built. */
export function builtScript(name: string): URL | undefined {
  return [`./${name}.js`, `../${name}.js`]
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)));
}
