import {
  checkConfig
} from "./chunk-5QVOHRC6.js";
import {
  defaultLimits,
  locateJson,
  parseJson
} from "./chunk-APMUST5V.js";
import {
  importModule
} from "./chunk-OEMNQDJX.js";
import {
  rebase
} from "./chunk-JLND2UW4.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/config/load-config.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
var configNames = ["curlew.config.ts", "curlew.config.mjs", "curlew.config.js", "curlew.config.json"];
function findConfig(folder) {
  return configNames.map((name) => resolve(folder, name)).find((path) => existsSync(path)) ?? null;
}
async function loadConfig(path) {
  if (!existsSync(path)) throw configError(path, "no such file", "give --config a path that exists");
  const { value, locate } = await evaluate(path);
  const config = checkConfig(value, path, locate);
  const folder = dirname(resolve(path));
  return {
    ...rebase(config, folder),
    ...config.documents && { documents: config.documents.map((entry) => rebase(entry, folder)) }
  };
}
async function evaluate(path) {
  try {
    if (path.endsWith(".json")) return readJson(path);
    return { value: (await importModule(path))["default"], locate: () => /* @__PURE__ */ new Map() };
  } catch (error) {
    if (error instanceof DocumentError) {
      const named = error.diagnostics.map((diagnostic) => ({ ...diagnostic, file: path }));
      throw new DocumentError(named, "usage");
    }
    throw configError(path, error instanceof Error ? error.message : String(error), "correct the config file");
  }
}
function readJson(path) {
  const text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
  return { value: parseJson(text, defaultLimits), locate: (pointers) => locateJson(text, pointers) };
}
function configError(path, message, hint) {
  return new DocumentError([{ severity: "error", code: "config", file: path, pointer: "", message, hint }], "usage");
}

export {
  configNames,
  findConfig,
  loadConfig
};
