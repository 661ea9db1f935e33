import {
  sha256
} from "./chunk-LXL4GM4E.js";

// generator/cache/cache-folder.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
function cacheFolder(name) {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const modules = join(folder, "node_modules");
    if (existsSync(modules)) return join(modules, ".cache", "curlew", name);
    if (folder === dirname(folder)) return null;
  }
}

// generator/cache/byte-cache.ts
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync as existsSync2,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { join as join2 } from "node:path";
var lifetime = 30 * 24 * 60 * 60 * 1e3;
function byteCache(folder) {
  if (folder === null) return { get: () => void 0, set: () => void 0 };
  let isPruned = false;
  return {
    get: (key) => read(join2(folder, key)),
    set: (key, bytes) => {
      if (!isPruned) tryTo(() => prune(folder));
      isPruned = true;
      tryTo(() => write(folder, key, bytes));
    }
  };
}
function read(path) {
  try {
    const entry = readFileSync(path);
    const end = entry.indexOf(10);
    const bytes = entry.subarray(end + 1);
    return entry.toString("latin1", 0, end) === sha256(bytes) ? bytes : void 0;
  } catch {
    return void 0;
  }
}
function tryTo(act) {
  try {
    act();
  } catch {
    return;
  }
}
function write(folder, key, bytes) {
  const staged = join2(folder, `${key}.${randomBytes(6).toString("hex")}`);
  mkdirSync(folder, { recursive: true });
  try {
    writeEntry(staged, bytes);
    renameSync(staged, join2(folder, key));
  } finally {
    rmSync(staged, { force: true });
  }
}
function writeEntry(path, bytes) {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, `${sha256(bytes)}
`);
    writeFileSync(file, bytes);
  } finally {
    closeSync(file);
  }
}
function prune(folder) {
  if (!existsSync2(folder)) return;
  const now = Date.now();
  for (const name of readdirSync(folder)) {
    const path = join2(folder, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - made > lifetime) rmSync(path, { force: true });
  }
}

// generator/cache/text-cache.ts
function textCache(folder) {
  const bytes = byteCache(folder);
  return {
    get: (key) => bytes.get(key)?.toString(),
    set: (key, text) => bytes.set(key, Buffer.from(text))
  };
}

export {
  cacheFolder,
  byteCache,
  textCache
};
