// Modules of the user's: config files and targets, in JavaScript or TypeScript.

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The exports of a module; TypeScript is read by jiti. Throws whatever the module throws. */
export async function importModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  if (/\.[cm]?ts$/.test(path)) {
    const { createJiti } = await import('jiti');
    return createJiti(import.meta.url, { fsCache: false, alias: {} }).import(resolve(path));
  }
  return (await import(pathToFileURL(resolve(path)).href)) as Readonly<Record<string, unknown>>;
}
