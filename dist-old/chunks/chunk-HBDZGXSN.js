// generator/write/replacement.ts
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
async function place(replacement, from, path) {
  const target = join(replacement.folder, path);
  const restore = keep(replacement, target);
  await renamePatiently(from, target);
  replacement.undo.push(restore);
}
function removeFile(replacement, path) {
  const target = join(replacement.folder, path);
  const restore = keep(replacement, target);
  rmSync(target, { force: true });
  replacement.undo.push(restore);
  removeEmptyFolders(replacement.folder, dirname(target));
}
function makeFolder(replacement, path) {
  const first = mkdirSync(path, { recursive: true });
  if (first !== void 0) replacement.undo.push(() => removeEmptyFolders(dirname(first), path));
}
function undoAll({ undo }) {
  while (undo.length > 0) undo.pop()?.();
}
function keep({ staging, undo }, target) {
  if (!existsSync(target)) return () => rmSync(target, { recursive: true, force: true });
  const kept = join(staging, `old-${undo.length}`);
  try {
    linkSync(target, kept);
  } catch {
    copyFileSync(target, kept);
  }
  return () => {
    mkdirSync(dirname(target), { recursive: true });
    renameSync(kept, target);
  };
}
var passing = /* @__PURE__ */ new Set(["EPERM", "EACCES", "EBUSY"]);
var pauses = [20, 50, 100, 200, 400, 800, 1600];
async function renamePatiently(from, to, isPatient = process.platform === "win32") {
  for (const pause of isPatient ? pauses : []) {
    try {
      return renameSync(from, to);
    } catch (error) {
      if (!passing.has(error.code)) throw error;
      await sleep(pause);
    }
  }
  renameSync(from, to);
}
function removeEmptyFolders(folder, from) {
  for (let path = from; isBelow(folder, path); path = dirname(path)) {
    try {
      rmdirSync(path);
    } catch {
      return;
    }
  }
}
function isBelow(folder, path) {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`);
}

export {
  place,
  removeFile,
  makeFolder,
  undoAll,
  renamePatiently
};
