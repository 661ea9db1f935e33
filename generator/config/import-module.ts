// Modules of the user's: config files and targets, in JavaScript or TypeScript.

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The exports of a module as it is now, whatever an earlier call has read; TypeScript is read by jiti. Throws whatever the module throws. */
export async function importModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  if (/\.[cm]?ts$/.test(path)) {
    const { createJiti } = await import('jiti');
    return createJiti(import.meta.url, { fsCache: false, moduleCache: false, alias: {} }).import(resolve(path));
  }
  const url = `${pathToFileURL(resolve(path)).href}?${statSync(path).mtimeMs}`;
  return (await import(url)) as Readonly<Record<string, unknown>>;
}
