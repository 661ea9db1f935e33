#!/usr/bin/env node

// generator/commands/built-help.ts
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
function builtHelp(argv, columns = 80) {
  const [command, ...more] = argv.at(-1) === "--help" ? argv.slice(0, -1) : [""];
  const name = command ?? "curlew";
  if (more.length > 0 || columns < 80 || !/^[a-z]+$/.test(name)) return null;
  const path = fileURLToPath(new URL(`./help/${name}.txt`, import.meta.url));
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

// generator/commands/optimize-late.ts
import { setFlagsFromString } from "node:v8";
var flags = {
  11: "--interrupt-budget=1000000",
  12: "--invocation-count-for-turbofan=100000",
  13: "--invocation-count-for-turbofan=100000",
  14: "--invocation-count-for-turbofan=100000"
};
function optimizeLate(v8 = process.versions.v8) {
  const flag = flags[v8.split(".")[0] ?? ""];
  if (flag !== void 0) setFlagsFromString(flag);
}

// generator/commands/package-version.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { join as join2 } from "node:path";

// generator/package-root.ts
import { existsSync as existsSync2 } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";
function findPackageRoot(folder) {
  if (existsSync2(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("curlew: package.json of the package not found");
  return findPackageRoot(parent);
}
var packageRoot = findPackageRoot(dirname(fileURLToPath2(import.meta.url)));

// generator/commands/package-version.ts
function packageVersion() {
  const { version } = JSON.parse(readFileSync2(join2(packageRoot, "package.json"), "utf8"));
  return version;
}

// generator/unchanged/file-state.ts
import { readdirSync, readFileSync as readFileSync3, statSync } from "node:fs";

// generator/sha256.ts
import { hash } from "node:crypto";
function sha256(content) {
  return hash("sha256", content, "hex");
}

// generator/unchanged/file-state.ts
function stateOf(path, hash2) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return { path, size: -1, modified: 0, changed: 0, inode: 0, hash: "" };
  const { size, mtimeMs: modified, ctimeMs: changed, ino: inode } = found;
  return { path, size, modified, changed, inode, hash: hash2 ?? hashOf(path) };
}
function confirm(state) {
  const { path, size, hash: hash2 } = state;
  if (isUntouched(path, numbersOf(state))) return state;
  const now = stateOf(path, hash2);
  return now.size === size && hashOf(path) === hash2 ? now : null;
}
function numbersOf({ size, modified, changed, inode }) {
  return [size, modified, changed, inode];
}
function isUntouched(path, numbers, at = 0) {
  const found = statSync(path, quietly);
  if (!found?.isFile()) return (numbers[at] ?? -1) < 0;
  const { size, mtimeMs, ctimeMs, ino } = found;
  return size === numbers[at] && mtimeMs === numbers[at + 1] && ctimeMs === numbers[at + 2] && ino === numbers[at + 3];
}
var quietly = { throwIfNoEntry: false };
function hashOf(path) {
  return sha256(readFileSync3(path));
}

// generator/cache/cache-folder.ts
import { existsSync as existsSync3 } from "node:fs";
import { dirname as dirname2, join as join3 } from "node:path";
function cacheFolder(name) {
  for (let folder = process.cwd(); ; folder = dirname2(folder)) {
    const modules = join3(folder, "node_modules");
    if (existsSync3(modules)) return join3(modules, ".cache", "curlew", name);
    if (folder === dirname2(folder)) return null;
  }
}

// generator/cache/byte-cache.ts
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync as existsSync4,
  mkdirSync,
  openSync,
  readdirSync as readdirSync2,
  readFileSync as readFileSync4,
  renameSync,
  rmSync,
  statSync as statSync2,
  writeFileSync
} from "node:fs";
import { join as join4 } from "node:path";
var lifetime = 30 * 24 * 60 * 60 * 1e3;
function byteCache(folder) {
  if (folder === null) return { get: () => void 0, set: () => void 0 };
  let isPruned = false;
  return {
    get: (key) => read(join4(folder, key)),
    set: (key, bytes) => {
      if (!isPruned) tryTo(() => prune(folder));
      isPruned = true;
      tryTo(() => write(folder, key, bytes));
    }
  };
}
function read(path) {
  try {
    const entry = readFileSync4(path);
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
  const staged = join4(folder, `${key}.${randomBytes(6).toString("hex")}`);
  mkdirSync(folder, { recursive: true });
  try {
    writeEntry(staged, bytes);
    renameSync(staged, join4(folder, key));
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
  if (!existsSync4(folder)) return;
  const now = Date.now();
  for (const name of readdirSync2(folder)) {
    const path = join4(folder, name);
    const made = statSync2(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
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

// generator/unchanged/records.ts
function recordName(...asked) {
  return sha256(JSON.stringify([process.cwd(), ...asked]));
}
function recall(name) {
  const record = read2(name);
  if (record === null) return null;
  const { paths, numbers, said } = record;
  const isTouched = (path, index) => !isUntouched(path, numbers, index * width);
  if (!paths.split("\0").some(isTouched)) return said;
  const states = [];
  for (const state of statesOf(record)) {
    const confirmed = confirm(state);
    if (confirmed === null) return null;
    states.push(confirmed);
  }
  remember(name, { states, said });
  return said;
}
function remember(name, { states, said }) {
  const kept = {
    paths: states.map(({ path }) => path).join("\0"),
    hashes: states.map(({ hash: hash2 }) => hash2).join(" "),
    numbers: states.flatMap(numbersOf),
    said
  };
  textCache(cacheFolder("runs")).set(name, JSON.stringify(kept));
}
var width = 4;
function statesOf({ paths, hashes, numbers }) {
  const known = hashes.split(" ");
  return paths.split("\0").map((path, index) => {
    const [size = -1, modified = 0, changed = 0, inode = 0] = numbers.slice(index * width, (index + 1) * width);
    return { path, size, modified, changed, inode, hash: known[index] ?? "" };
  });
}
function read2(name) {
  try {
    const text = textCache(cacheFolder("runs")).get(name);
    const record = text === void 0 ? null : JSON.parse(text);
    return record?.paths === void 0 ? null : record;
  } catch {
    return null;
  }
}

// generator/unchanged/call.ts
function recallCall(given) {
  const call = recall(recordName("call", given));
  if (call === null) return null;
  const { read: read3 } = call;
  const lines = [];
  for (const { input, record } of call.documents) {
    const said = recall(record);
    if (said === null) return { read: read3, lines: null };
    lines.push(unchangedLine(input, said));
  }
  return { read: read3, lines: read3.quiet ? [] : lines };
}
function unchangedLine(input, { summary }) {
  return `${input}: ${summary}, unchanged since the last run`;
}

// generator/cli.ts
var isVersion = process.argv.slice(2).join(" ") === "--version";
var help = isVersion ? null : builtHelp(process.argv.slice(2), process.stdout.columns);
var recalled = isVersion || help !== null ? null : recalledCall();
if (isVersion) process.stdout.write(`${packageVersion()}
`);
else if (help !== null) process.stdout.write(help);
else if (recalled?.lines) process.stderr.write(recalled.lines.map((line) => `${line}
`).join(""));
else {
  optimizeLate();
  if (recalled === null) await import("./command-line.js");
  else {
    const { repeatCall } = await import("./repeated-call.js");
    await repeatCall(recalled.read);
  }
}
function recalledCall() {
  try {
    return recallCall(process.argv.slice(2));
  } catch {
    return null;
  }
}
