import {
  makeFolder,
  place,
  removeFile,
  undoAll
} from "./chunk-HBDZGXSN.js";
import {
  below,
  checkOutputFolder,
  flushStaged,
  folderOf,
  foldersOf,
  lockOutput,
  makeStaging,
  ownedFiles,
  realFolder,
  stageFiles,
  stagedPath
} from "./chunk-LNKOBPQ5.js";
import {
  flushAll
} from "./chunk-SZO2AHFQ.js";
import {
  asOutputError,
  outputError
} from "./chunk-4EY5QYNA.js";
import {
  hashOf,
  lockFileName,
  manifestName
} from "./chunk-WCV7M7RA.js";
import {
  sha256
} from "./chunk-LXL4GM4E.js";

// generator/write/write.ts
import { accessSync, constants, existsSync as existsSync2, readFileSync as readFileSync2, rmSync, writeFileSync } from "node:fs";
import { join as join3 } from "node:path";

// generator/write/plan-write.ts
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
function planWrite(folder, files, { force = false, untouched, part } = {}) {
  try {
    return compare(realFolder(folder), files, { force, untouched, part });
  } catch (error) {
    throw asOutputError(error, folder);
  }
}
function compare(folder, files, { force, untouched, part }) {
  checkOutputFolder(folder);
  const owned = part?.owned ?? ownedFiles(folder, force);
  const readOld = readerOf(folder);
  const isSame = (file) => untouched?.(file.path) === hashOf(file);
  const compared = files.map((file) => ({ file, old: isSame(file) ? file.text : readOld(file.path) }));
  const different = compared.filter(({ file, old }) => old !== file.text);
  const changed = different.filter(({ old }) => old !== null);
  const names = new Set(files.map((file) => file.path));
  const earlier = new Set(part?.removed ?? [...owned.files.keys(), ...owned.pending.keys()]);
  const removed = [...earlier].filter((path) => !names.has(path)).map((path) => ({ path, old: readOld(path) })).filter(({ old }) => old !== null).sort((a, b) => a.path < b.path ? -1 : 1);
  const replaced = [...changed.map(({ file, old }) => ({ path: file.path, old })), ...removed];
  if (!force) for (const { path, old } of replaced) checkOwned(join(folder, path), old ?? "", hashesOf(path, owned));
  return {
    folder,
    added: different.filter(({ old }) => old === null).map(({ file }) => file),
    changed: changed.map(({ file }) => file),
    unchanged: compared.length - different.length,
    removed: removed.map(({ path }) => path)
  };
}
function hashesOf(path, { files, pending }) {
  if (path === manifestName || path === lockFileName) return null;
  return [files.get(path), pending.get(path)].filter((hash) => hash !== void 0);
}
function checkOwned(path, old, known) {
  const hint = "move your change elsewhere, or pass --force to replace the file";
  if (known?.length === 0) throw outputError(path, "exists and was not written by curlew", hint);
  if (known?.includes(sha256(old)) === false) throw outputError(path, "was edited after curlew wrote it", hint);
}
function readerOf(folder) {
  const known = /* @__PURE__ */ new Map([["", true]]);
  const isFolder = (path) => {
    const is = known.get(path) ?? (isFolder(folderOf(path)) && entryOf(folder, path)?.isDirectory() === true);
    known.set(path, is);
    return is;
  };
  return (path) => {
    const entry = isFolder(folderOf(path)) ? entryOf(folder, path) : void 0;
    if (entry !== void 0 && !entry.isFile() && !entry.isDirectory())
      throw outputError(join(folder, path), "is no file", "generated files replace files only: remove it");
    return entry === void 0 ? null : readFileSync(below(folder, path), "utf8");
  };
}
function entryOf(folder, path) {
  const entry = lstatSync(below(folder, path), { throwIfNoEntry: false });
  if (!entry?.isSymbolicLink()) return entry;
  const hint = "generated files are never written through links: remove it";
  throw outputError(join(folder, path), "is a symbolic link", hint);
}

// generator/write/moves.ts
import { existsSync } from "node:fs";
import { join as join2 } from "node:path";
function movesOf(folder, paths, areWhole = canMoveFolders) {
  if (!areWhole) return paths;
  const known = /* @__PURE__ */ new Map();
  const isThere = (path) => {
    const is = known.get(path) ?? existsSync(join2(folder, path));
    known.set(path, is);
    return is;
  };
  const missing = paths.map((path) => foldersAbove(path).find((above) => !isThere(above)) ?? path);
  const spellings = /* @__PURE__ */ new Map();
  for (const path of missing)
    spellings.set(path.toLowerCase(), (spellings.get(path.toLowerCase()) ?? /* @__PURE__ */ new Set()).add(path));
  const isOne = (path) => spellings.get(path.toLowerCase())?.size === 1;
  return [...new Set(missing.map((path, index) => isOne(path) ? path : paths[index] ?? path))];
}
var canMoveFolders = process.platform !== "win32";
function foldersAbove(path) {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}

// generator/write/write.ts
async function writeOutput(folder, files, { staged, ...options } = {}) {
  checkOutputFolder(folder);
  return lockOutput(folder, async () => {
    const plan = planWrite(folder, files, options);
    await write(plan, { staged });
    return plan;
  });
}
async function writePart(folder, files, { manifest, part }) {
  return lockOutput(folder, async () => {
    const path = join3(folder, manifestName);
    if (!existsSync2(path) || readFileSync2(path, "utf8") !== manifest) return null;
    const plan = planWrite(folder, files, { part });
    await write(plan, { owned: part.owned });
    return plan;
  });
}
async function write(plan, { staged, owned } = {}) {
  const files = [...plan.added, ...plan.changed];
  if (files.length === 0 && plan.removed.length === 0) return;
  const staging = staged?.staging ?? stagingOf(plan);
  const replacement = { folder: plan.folder, staging, undo: [] };
  try {
    stageFiles(staging, staged ? files.filter((file) => !staged.files.has(file)) : files);
    await flushStaged(staging, files);
    await replaceAll({ plan, files, ...owned && { owned } }, replacement);
  } catch (error) {
    throw asOutputError(error, plan.folder, takeBack(replacement));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
function stagingOf({ folder }) {
  try {
    return makeStaging(folder);
  } catch (error) {
    throw asOutputError(error, folder);
  }
}
async function replaceAll({ plan, files, owned }, replacement) {
  const { folder } = plan;
  makeFolder(replacement, folder);
  checkFolders(folder, files);
  await announce(files, owned ?? ownedFiles(folder, true), replacement);
  await flushAll(folder, [], [folder]);
  const coming = new Set(files.map(({ path }) => path.toLowerCase()));
  const [first, later] = [true, false].map(
    (is) => plan.removed.filter((path) => coming.has(path.toLowerCase()) === is)
  );
  for (const path of first ?? []) removeFile(replacement, path);
  const paths = files.map(({ path }) => path).filter((path) => path !== manifestName);
  const moves = movesOf(folder, paths);
  for (const path of foldersWithin(folder, moves)) makeFolder(replacement, path);
  for (const path of moves) await move(replacement, path);
  for (const path of later ?? []) removeFile(replacement, path);
  await flushAll(folder, [], foldersWithin(folder, moves));
  if (paths.length < files.length) await move(replacement, manifestName);
  await flushAll(folder, [], [folder]);
}
async function move(replacement, path) {
  await place(replacement, stagedPath(replacement.staging, path), path);
}
function checkFolders(folder, files) {
  const paths = foldersWithin(
    folder,
    files.map(({ path }) => path)
  );
  for (const path of paths) if (existsSync2(path)) accessSync(path, constants.W_OK);
}
function foldersWithin(folder, paths) {
  return [...foldersOf(paths)].map((path) => join3(folder, path));
}
async function announce(changing, { files, pending }, replacement) {
  const coming = changing.filter((file) => file.path !== manifestName);
  const known = [...pending, ...coming.map((file) => [file.path, hashOf(file)])];
  const manifest = { files: Object.fromEntries(files), pending: Object.fromEntries(known) };
  const staged = join3(replacement.staging, manifestName);
  writeFileSync(staged, `${JSON.stringify(manifest, null, 2)}
`, { flag: "wx" });
  await flushAll(replacement.staging, [staged], []);
  await place(replacement, staged, manifestName);
}
function takeBack(replacement) {
  try {
    undoAll(replacement);
    return "nothing was changed";
  } catch {
    return "the next run completes what was begun";
  }
}

export {
  planWrite,
  writeOutput,
  writePart,
  write
};
