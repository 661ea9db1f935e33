// generator/config/import-module.ts
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
async function importModule(path) {
  if (/\.[cm]?ts$/.test(path)) {
    const { createJiti } = await import("jiti");
    return createJiti(import.meta.url, { fsCache: false, moduleCache: false, alias: {} }).import(resolve(path));
  }
  const url = `${pathToFileURL(resolve(path)).href}?${statSync(path).mtimeMs}`;
  return await import(url);
}

export {
  importModule
};
