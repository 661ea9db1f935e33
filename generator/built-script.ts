// Scripts of threads: they exist where curlew is built. Its own sources, which no thread can load, do their work in place.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built script beside the bundle or, seen from a shared chunk, one folder above; `undefined` where nothing is built. */
export function builtScript(name: string): URL | undefined {
  return builtFile(`${name}.js`);
}

/** The same for any file that building makes, by its path there. */
export function builtFile(path: string): URL | undefined {
  return [`./${path}`, `../${path}`]
    .map((place) => new URL(place, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)));
}
