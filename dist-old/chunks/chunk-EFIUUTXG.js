import {
  hasOwnParts
} from "./chunk-JLND2UW4.js";
import {
  byteCache,
  cacheFolder,
  textCache
} from "./chunk-UDMHUWAX.js";
import {
  sha256
} from "./chunk-LXL4GM4E.js";
import {
  packageRoot
} from "./chunk-EEUUDNXI.js";
import {
  builtScript
} from "./chunk-5LLNFVHI.js";

// generator/unchanged/document-run.ts
import { dirname, join as join2, resolve } from "node:path";
import { fileURLToPath } from "node:url";

// generator/cache/value-cache.ts
import { deserialize, serialize } from "node:v8";
function valueCache(folder) {
  const bytes = byteCache(folder);
  return {
    get: (key) => read(bytes.get(key)),
    set: (key, value) => bytes.set(key, serialize(value))
  };
}
function read(bytes) {
  if (bytes === void 0) return void 0;
  try {
    return deserialize(bytes);
  } catch {
    return void 0;
  }
}

// generator/memory/open-store.ts
function openStore(name) {
  const folder = cacheFolder("memory");
  if (folder === null) return void 0;
  const cache = valueCache(folder);
  const known = cache.get(name) ?? /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Map();
  let isNew = false;
  return {
    get: (key) => {
      const value = known.get(key);
      if (value !== void 0) used.set(key, value);
      return value;
    },
    set: (key, value) => {
      isNew ||= known.get(key) !== value;
      used.set(key, value);
    },
    keep: () => {
      if (isNew) cache.set(name, used);
    }
  };
}

// generator/unchanged/file-state.ts
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
function stateOf(path, hash) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return { path, size: -1, modified: 0, changed: 0, inode: 0, hash: "" };
  const { size, mtimeMs: modified, ctimeMs: changed, ino: inode } = found;
  return { path, size, modified, changed, inode, hash: hash ?? hashOf(path) };
}
function confirm(state) {
  const { path, size, hash } = state;
  if (isUntouched(path, numbersOf(state))) return state;
  const now = stateOf(path, hash);
  return now.size === size && hashOf(path) === hash ? now : null;
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
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
function hashOf(path) {
  return sha256(readFileSync(path));
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
function recordedStates(name) {
  const record = read2(name);
  return record === null ? [] : statesOf(record);
}
function remember(name, { states, said }) {
  const kept = {
    paths: states.map(({ path }) => path).join("\0"),
    hashes: states.map(({ hash }) => hash).join(" "),
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

// generator/unchanged/document-run.ts
function documentRecord(options) {
  if (builtScript("types-worker") === void 0) return null;
  const { input, cache } = options;
  if (hasOwnParts(options) || cache === false || input === "-" || /^https?:/i.test(input)) return null;
  return recordName("document", options);
}
function documentMemory(options) {
  const record = documentRecord(options);
  if (record === null) return void 0;
  return openStore(sha256(JSON.stringify([record, ownFiles().map((path) => stateOf(path, ""))])));
}
function recallRun(record) {
  return record === null ? null : recall(record);
}
function lastStates(record) {
  return record === null ? [] : recordedStates(record);
}
function untouchedFiles(states, folder) {
  const known = new Map(states.map((state) => [state.path, state]));
  return (path) => {
    const state = known.get(outputPath(folder, path));
    return state !== void 0 && state.size >= 0 && isUntouched(state.path, numbersOf(state)) ? state.hash : void 0;
  };
}
function confirmedStates(states, sources) {
  const read3 = new Set(sources);
  const confirmed = [];
  for (const state of states) {
    if (read3.has(state.path)) continue;
    const now = confirm(state);
    if (now === null) return null;
    confirmed.push(now);
  }
  return confirmed;
}
function clockStep({ changed }) {
  return Number.isInteger(changed / 1e3) ? 2e3 : 50;
}
function rememberRun(record, run) {
  if (record === null || run.inputs.some(({ uri }) => !uri.startsWith("file:"))) return;
  const known = new Map(run.known?.map((state) => [state.path, state]));
  const inputs = [
    ...run.inputs.map(({ uri, sha256: sha2562 }) => stateOf(fileURLToPath(uri), sha2562)),
    ...[...ownFiles(), ...formatterConfigs(run.folder)].map((path) => known.get(path) ?? stateOf(path))
  ];
  if (inputs.some((state) => state.size >= 0 && state.changed > run.began - clockStep(state))) return;
  const { summary, report } = run;
  const outputs = Object.entries(run.hashes).map(([path, hash]) => {
    const place = outputPath(run.folder, path);
    return known.get(place) ?? stateOf(place, hash);
  });
  remember(record, { states: [...inputs, ...outputs], said: { summary, report } });
}
function outputPath(folder, path) {
  return `${folder}/${path}`;
}
function ownFiles() {
  const bundle = dirname(fileURLToPath(builtScript("types-worker")));
  return [bundle, join2(packageRoot, "templates")].flatMap(filesBelow).filter((path) => !path.endsWith(".d.ts"));
}
var configNames = [
  ...["", ".json", ".yaml", ".yml", ".json5", ".toml"].map((ending) => `.prettierrc${ending}`),
  ...["js", "ts", "mjs", "mts", "cjs", "cts"].flatMap((ending) => [
    `.prettierrc.${ending}`,
    `prettier.config.${ending}`
  ]),
  "package.json",
  "package.yaml",
  ".editorconfig"
];
function formatterConfigs(folder) {
  const here = configNames.map((name) => join2(resolve(folder), name));
  return dirname(folder) === folder ? here : [...here, ...formatterConfigs(dirname(folder))];
}

export {
  stateOf,
  filesBelow,
  recordName,
  remember,
  valueCache,
  documentRecord,
  documentMemory,
  recallRun,
  lastStates,
  untouchedFiles,
  confirmedStates,
  rememberRun,
  outputPath
};
