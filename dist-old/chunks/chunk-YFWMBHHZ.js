import {
  formatJob,
  formatPiece,
  hasPlugins
} from "./chunk-OJBKYY3G.js";
import {
  cacheFolder,
  textCache
} from "./chunk-UDMHUWAX.js";
import {
  sha256
} from "./chunk-LXL4GM4E.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";
import {
  builtScript
} from "./chunk-5LLNFVHI.js";

// generator/format/oxfmt.ts
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
var before = Promise.resolve();
var atOnce = 4 * availableParallelism();
async function formatWithOxfmt(files) {
  const oxfmt = await loadOxfmt();
  const formatted = before.then(() => formatBatch(oxfmt, files));
  before = formatted.catch(() => void 0);
  return formatted;
}
async function formatBatch(oxfmt, files) {
  const texts = [];
  const left = files.entries();
  const takeFiles = async () => {
    for (const [index, { path, text }] of left) {
      const { code, errors } = await oxfmt.format(path, text, { singleQuote: true, printWidth: 120 });
      if (errors.length > 0) throw new Error(`oxfmt: ${path}: ${errors[0]?.message}`);
      texts[index] = { path, text: code };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeFiles));
  return texts;
}
async function oxfmtKey() {
  await loadOxfmt();
  const { version } = createRequire(import.meta.url)("oxfmt/package.json");
  return `oxfmt ${version}`;
}
async function loadOxfmt() {
  try {
    return await import("oxfmt");
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    const hint = "npm install --save-dev oxfmt, or choose --formatter prettier";
    const message = "formatter oxfmt is not installed";
    throw new DocumentError([{ severity: "error", code: "missing-formatter", pointer: "", message, hint }], "usage");
  }
}

// generator/format/prettier.ts
import { createRequire as createRequire2 } from "node:module";
import { join } from "node:path";

// generator/format/chunks.ts
var least = 4096;
var spread = 29;
function chunks(text) {
  const pieces = [];
  let start = 0;
  for (const { index } of text.matchAll(/\n\n(?=export |\/\*\*)/g)) {
    if (index - start < least || !isCut(text, index + 2)) continue;
    pieces.push(text.slice(start, index));
    start = index + 2;
  }
  return [...pieces, text.slice(start)];
}
function isCut(text, at) {
  const statement = text.startsWith("/**", at) ? text.indexOf("\nexport ", at) : at;
  if (statement < 0) return false;
  let sum = 0;
  for (let index = statement; index < text.length && text[index] !== "{"; index++) {
    if (index > statement && text[index] === "\n") break;
    sum = sum * 31 + text.charCodeAt(index) >>> 0;
  }
  return sum % spread === 0;
}

// generator/format/format-pool.ts
import { availableParallelism as availableParallelism2 } from "node:os";
import { fileURLToPath } from "node:url";
var mostThreads = 8;
var worthThreads = 2e5;
var shared;
async function formatPieces(jobs) {
  const length = jobs.reduce((sum, { text }) => sum + text.length, 0);
  const script = length >= worthThreads || shared && length > 0 ? builtScript("format-worker") : void 0;
  if (script === void 0) return Promise.all(jobs.map(formatPiece));
  const threads = shared ??= { pool: startThreads(fileURLToPath(script)), users: 0 };
  threads.users++;
  try {
    const pool = await threads.pool;
    return await Promise.all(jobs.map((job) => pool.run(job)));
  } finally {
    threads.users--;
    if (threads.users === 0) {
      shared = void 0;
      await (await threads.pool).destroy();
    }
  }
}
async function startThreads(filename) {
  const { Tinypool } = await import("tinypool");
  const threads = Math.min(availableParallelism2(), mostThreads);
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads, execArgv: [] });
}

// generator/format/prettier.ts
var defaults = { singleQuote: true, printWidth: 120 };
async function formatWithPrettier(files, formatter) {
  const options = await optionsFor(formatter.folder);
  const keep = cacheOf(formatter, options);
  const keyOf = keyFor(options);
  const pieces = files.map(
    ({ path, text }) => chunks(text).map((chunk) => ({ path, text: chunk, options, key: keyOf(chunk) }))
  );
  const known = new Map(pieces.flat().map(({ text, key }) => [text, keep.get(key)]));
  const jobs = pieces.flat().filter(({ text }) => known.get(text) === void 0);
  const formatted = await formatPieces(jobs);
  jobs.forEach((job, index) => {
    const text = formatted[index] ?? null;
    known.set(job.text, text);
    if (text !== null) keep.set(job.key, text);
  });
  return Promise.all(files.map((file, index) => whole(file, pieces[index] ?? [], { known, options })));
}
var caches = /* @__PURE__ */ new WeakMap();
function cacheOf(formatter, options) {
  const isKept = formatter.cache && !hasPlugins(options);
  const cache = caches.get(formatter) ?? textCache(isKept ? cacheFolder("format") : null);
  caches.set(formatter, cache);
  return cache;
}
async function whole(file, pieces, { known, options }) {
  const texts = pieces.map(({ text }) => known.get(text) ?? null);
  if (texts.includes(null)) return { path: file.path, text: await formatJob({ ...file, options }) };
  return { path: file.path, text: texts.join("\n") };
}
async function prettierKey(folder) {
  const options = await optionsFor(folder);
  return hasPlugins(options) ? null : settingsKey(options);
}
function settingsKey(options) {
  const { version } = createRequire2(import.meta.url)("prettier/package.json");
  return `prettier ${version}
${JSON.stringify(options)}`;
}
function keyFor(options) {
  const settings = settingsKey(options);
  return (text) => sha256(`${settings}
${text}`);
}
async function optionsFor(folder) {
  const prettier = await import("prettier");
  return await prettier.resolveConfig(join(folder, "index.ts"), { editorconfig: true }) ?? defaults;
}

// generator/format/format.ts
async function formatKey(formatter) {
  switch (formatter.name) {
    case "prettier":
      return prettierKey(formatter.folder);
    case "oxfmt":
      return oxfmtKey();
    case "none":
      return "none";
  }
}
async function format(files, language, formatter) {
  if (language !== "typescript" || files.length === 0) return files;
  switch (formatter.name) {
    case "prettier":
      return formatWithPrettier(files, formatter);
    case "oxfmt":
      return formatWithOxfmt(files);
    case "none":
      return files;
  }
}

export {
  formatKey,
  format
};
