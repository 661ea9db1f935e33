import {
  flushAll
} from "./chunk-SZO2AHFQ.js";
import {
  asOutputError,
  outputError
} from "./chunk-4EY5QYNA.js";
import {
  isRaw,
  own,
  raw
} from "./chunk-WJPFHBNO.js";
import {
  manifestName
} from "./chunk-WCV7M7RA.js";

// generator/write/ownership.ts
import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
function ownedFiles(folder, force = false) {
  const path = join(folder, manifestName);
  const manifest = readManifest(path);
  if (manifest === null && !force) throw outputError(path, "is not a manifest of curlew", foreignManifestHint);
  if (manifest === null) return { files: /* @__PURE__ */ new Map(), pending: /* @__PURE__ */ new Map() };
  return { files: hashes(own(manifest, "files")), pending: hashes(own(manifest, "pending")) };
}
function hashes(value) {
  const entries = Object.entries(raw(value)).filter(([file, hash]) => typeof hash === "string" && isInside(file));
  return new Map(entries.map(([file, hash]) => [file, String(hash)]));
}
var foreignManifestHint = "give -o a folder of its own; if curlew wrote the file and a merge broke it, pass --force to write all files anew";
function readManifest(path) {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === void 0) return {};
  return entry.isFile() ? parseManifest(readFileSync(path, "utf8")) : null;
}
function parseManifest(text) {
  try {
    const manifest = JSON.parse(text);
    return isRaw(manifest) && (isRaw(own(manifest, "files")) || isRaw(own(manifest, "pending"))) ? manifest : null;
  } catch {
    return null;
  }
}
function isInside(path) {
  return path !== "" && !path.startsWith("/") && !/[\\:\0]/.test(path) && !path.split("/").some((part) => part === "" || part === "." || part === "..");
}
function checkOutputFolder(folder) {
  const path = realFolder(folder);
  const above = nearestEntry(path);
  if (!statSync(above).isDirectory())
    throw outputError(above, "is not a folder", "give -o a folder, or a path where one can be made");
  if (above !== path) return;
  const hint = "give -o a folder of its own, such as src/api";
  if (path === dirname(path) || path === realFolder(homedir()))
    throw outputError(folder, "is not a folder for generated files", hint);
  const entries = readdirSync(path);
  const foreign = [".git", "package.json"].find((name) => entries.includes(name));
  if (foreign !== void 0) throw outputError(folder, `holds ${foreign}`, hint);
}
function realFolder(folder) {
  return existsSync(folder) ? realpathSync(resolve(folder)) : resolve(folder);
}
function nearestEntry(path) {
  return existsSync(path) ? path : nearestEntry(dirname(path));
}

// generator/write/folders.ts
function below(folder, path) {
  return `${folder}/${path}`;
}
function foldersOf(paths) {
  return new Set(paths.map(folderOf));
}
function folderOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

// generator/write/staging.ts
import { randomBytes } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync as existsSync2,
  mkdirSync,
  readdirSync as readdirSync2,
  readFileSync as readFileSync3,
  rmSync,
  statSync as statSync3,
  writeFileSync
} from "node:fs";
import { basename, dirname as dirname2, join as join2 } from "node:path";

// generator/write/lock-owner.ts
import { readFileSync as readFileSync2, statSync as statSync2 } from "node:fs";
import { hostname } from "node:os";
var unknownLimit = { unnamed: 5e3, foreign: 6e5 };
function thisOwner() {
  return { pid: process.pid, started: startTime(process.pid), host: ownHost() };
}
function ownHost() {
  return hostname().replaceAll(/\s/g, "-") || "localhost";
}
function printOwner({ pid, started, host }) {
  return `curlew ${pid} ${started === "" ? "-" : started} ${host}
`;
}
function parseOwner(text) {
  const match = /^curlew (\d{1,10}) (\d+|-) (\S+)\n$/.exec(text);
  if (!match) return null;
  return { pid: Number(match[1]), started: (match[2] ?? "-").replace("-", ""), host: match[3] ?? "" };
}
function isForeign(text) {
  const isBeginning = "curlew ".startsWith(text) || /^curlew .{0,300}$/.test(text);
  return parseOwner(text) === null && !isBeginning;
}
function isLeft(text, path) {
  const owner = parseOwner(text);
  if (owner === null) return age(path) > unknownLimit.unnamed;
  if (owner.host !== ownHost()) return age(path) > unknownLimit.foreign;
  if (!isRunning(owner.pid)) return true;
  const started = startTime(owner.pid);
  return owner.started !== "" && started !== "" && owner.started !== started;
}
function age(path) {
  const entry = statSync2(path, { throwIfNoEntry: false });
  return entry === void 0 ? 0 : Date.now() - entry.mtimeMs;
}
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
function startTime(pid) {
  try {
    const text = readFileSync2(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

// generator/write/staging.ts
var mark = ".tmp-";
function besideOutput(folder) {
  const parent = dirname2(folder);
  const inside = join2(folder, ".curlew");
  const [own2, above] = [folder, parent].map((path) => statSync3(path, { throwIfNoEntry: false }));
  if (own2 === void 0 || above === void 0) return folder;
  return own2.dev === above.dev && isWritable(parent) ? folder : inside;
}
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
function makeStaging(folder) {
  mkdirSync(dirname2(folder), { recursive: true });
  const staging = `${besideOutput(folder)}${mark}${randomBytes(6).toString("hex")}`;
  mkdirSync(staging, { mode: 448 });
  writeFileSync(join2(staging, ownerName), printOwner(thisOwner()));
  return staging;
}
function removeStaging(folder) {
  const base = besideOutput(folder);
  const prefix = `${basename(base)}${mark}`;
  const found = readdirSync2(dirname2(base)).filter(
    (name) => name.startsWith(prefix) && /^[0-9a-f]{12}$/.test(name.slice(prefix.length))
  );
  for (const path of found.map((name) => join2(dirname2(base), name)))
    if (!isUsed(path)) rmSync(path, { recursive: true, force: true });
}
var ownerName = "owner";
function isUsed(staging) {
  const path = join2(staging, ownerName);
  if (!existsSync2(path)) return false;
  const text = readFileSync3(path, "utf8");
  return parseOwner(text) !== null && !isLeft(text, path);
}
function stagedPath(staging, path) {
  return below(staging, `new/${path}`);
}
function stageFiles(staging, files) {
  for (const folder of stagedFolders(staging, files)) mkdirSync(folder, { recursive: true });
  for (const { path, text } of files) writeFileSync(stagedPath(staging, path), text);
}
async function flushStaged(staging, files) {
  const paths = files.map(({ path }) => stagedPath(staging, path));
  await flushAll(staging, paths, stagedFolders(staging, files));
}
function stagedFolders(staging, files) {
  return [...foldersOf(files.map(({ path }) => path))].map((folder) => stagedPath(staging, folder));
}

// generator/write/lock-output.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import { linkSync, lstatSync as lstatSync2, mkdirSync as mkdirSync2, readFileSync as readFileSync4, renameSync, rmSync as rmSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { dirname as dirname3 } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
var defaultPatience = { wait: 1e4, step: 100 };
async function lockOutput(folder, task, patience = defaultPatience) {
  const real = realFolder(folder);
  const path = `${besideOutput(real)}.lock`;
  await acquire(path, patience);
  try {
    removeStaging(real);
    return await task();
  } finally {
    rmSync2(path, { force: true });
  }
}
async function acquire(path, patience) {
  for (let waited = 0; !tryLock(path); waited += patience.step) {
    const text = readLockText(path);
    if (text === null) continue;
    if (isForeign(text)) throw foreignError(path);
    if (isLeft(text, path)) takeAway(path, text);
    else if (waited >= patience.wait) throw heldError(path, text);
    else await sleep(patience.step);
  }
}
function foreignError(path) {
  return outputError(path, "is no lock of curlew", "give -o a folder of another name, or move the file elsewhere");
}
function heldError(path, text) {
  const owner = parseOwner(text);
  const holder = owner === null ? "another run" : `process ${owner.pid}`;
  return outputError(path, `is held by ${holder}`, "wait until the other run of curlew has ended, or remove the file");
}
function tryLock(path) {
  try {
    mkdirSync2(dirname3(path), { recursive: true });
    writeFileSync2(path, printOwner(thisOwner()), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw asOutputError(error, path);
  }
}
function readLockText(path) {
  try {
    if (!lstatSync2(path).isFile()) throw foreignError(path);
    return readFileSync4(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw asOutputError(error, path);
  }
}
function takeAway(path, text) {
  const away = `${path}-${randomBytes2(6).toString("hex")}`;
  try {
    renameSync(path, away);
    if (readFileSync4(away, "utf8") !== text) linkSync(away, path);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes(error.code ?? "")) throw asOutputError(error, path);
  } finally {
    rmSync2(away, { force: true });
  }
}

export {
  ownedFiles,
  checkOutputFolder,
  realFolder,
  below,
  foldersOf,
  folderOf,
  makeStaging,
  stagedPath,
  stageFiles,
  flushStaged,
  lockOutput
};
