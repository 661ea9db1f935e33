import {
  runGenerate
} from "./chunk-652PCSN5.js";
import "./chunk-BR7H7H5T.js";
import {
  configNames,
  findConfig
} from "./chunk-YAKJ2SNC.js";
import "./chunk-5QVOHRC6.js";
import "./chunk-U3LLOKLY.js";
import "./chunk-MQRGRBW6.js";
import "./chunk-4XICAYTL.js";
import "./chunk-B5FNYVYB.js";
import "./chunk-MBU4WZHO.js";
import "./chunk-GRDBHVZH.js";
import "./chunk-BN34ATLE.js";
import "./chunk-7KKZCTHP.js";
import "./chunk-HBDZGXSN.js";
import "./chunk-KOGX65PH.js";
import "./chunk-UNAEKMIM.js";
import "./chunk-ALMGODQ6.js";
import "./chunk-ZWPORQZB.js";
import "./chunk-MGTEW4T7.js";
import "./chunk-KEHEJE6U.js";
import "./chunk-APMUST5V.js";
import "./chunk-V6KWVYMN.js";
import "./chunk-OEMNQDJX.js";
import "./chunk-N2D3SQCW.js";
import "./chunk-JGPNBGJ6.js";
import "./chunk-ZRQ5H33E.js";
import "./chunk-YFWMBHHZ.js";
import "./chunk-LNKOBPQ5.js";
import "./chunk-SZO2AHFQ.js";
import "./chunk-4EY5QYNA.js";
import "./chunk-56GO5OEQ.js";
import "./chunk-OJBKYY3G.js";
import "./chunk-54KECTGS.js";
import "./chunk-HKRAZRUH.js";
import "./chunk-A3U4NA7F.js";
import "./chunk-IP23MGXF.js";
import "./chunk-YNSHIHZE.js";
import "./chunk-PI7ULHU6.js";
import "./chunk-LN7UNI3F.js";
import "./chunk-QDBQTJDZ.js";
import "./chunk-KL5ZK3R3.js";
import "./chunk-WRGK5ZP4.js";
import "./chunk-TIXY4CHH.js";
import "./chunk-WJPFHBNO.js";
import "./chunk-EFIUUTXG.js";
import {
  reportFailure
} from "./chunk-EO2ITQ32.js";
import "./chunk-4WIAHUHD.js";
import {
  isFileName
} from "./chunk-JLND2UW4.js";
import "./chunk-UDMHUWAX.js";
import "./chunk-WCV7M7RA.js";
import "./chunk-LXL4GM4E.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";
import "./chunk-5LLNFVHI.js";

// generator/commands/run-watch.ts
import { existsSync, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
var pause = 100;
async function runWatch(given) {
  const end = endSignal();
  let files = /* @__PURE__ */ new Set();
  let isFirst = true;
  const config = given.config ?? findConfig(process.cwd());
  while (!end.aborted) {
    const began = Date.now();
    const before = statesOf(files);
    const read = await runOnce(given, config);
    files = /* @__PURE__ */ new Set([...configFiles(given), ...read.files, ...read.isComplete ? [] : files]);
    const first = statesOf(files);
    const isStale = [...first].some(([path, now]) => {
      const known = before.get(path);
      if (known) return !isSameState(now, known);
      return now.time > began || now.time === 0 && read.isComplete && read.files.includes(path);
    });
    if (isFirst && !given.quiet) process.stderr.write(`curlew: watching ${files.size} files, Ctrl+C ends
`);
    isFirst = false;
    await nextChange(first, isStale, end);
  }
  process.exitCode = 0;
}
function endSignal() {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort());
  return controller.signal;
}
async function runOnce(given, config) {
  try {
    if (config !== null && given.input === void 0) refuseWithout(config);
    const { sources } = await runGenerate(given);
    return { files: sources.flatMap((path) => filesBelow(resolve(path))), isComplete: true };
  } catch (error) {
    reportFailure(error);
    if (!(error instanceof DocumentError)) return { files: inputFiles(given), isComplete: false };
    const named = error.diagnostics.flatMap(({ file }) => file === void 0 ? [] : [resolve(file)]);
    return { files: [...inputFiles(given), ...named], isComplete: false };
  }
}
function refuseWithout(config) {
  if (existsSync(config) || findConfig(process.cwd()) !== null) return;
  const hint = "put it back, or end curlew";
  throw new DocumentError(
    [{ severity: "error", code: "config", file: config, pointer: "", message: "the config is gone", hint }],
    "usage"
  );
}
function inputFiles({ input }) {
  return input && isFileName(input) ? [resolve(input)] : [];
}
function configFiles({ config }) {
  const used = config ?? findConfig(process.cwd());
  return (used === null ? configNames : [used]).map((path) => resolve(path));
}
function filesBelow(folder) {
  const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return [folder, ...names.map((name) => resolve(folder, name))];
}
async function nextChange(first, isStale, end) {
  let last = first;
  let isChanged = isStale;
  while (!end.aborted) {
    await sleep(pause, void 0, { signal: end }).catch(() => void 0);
    const now = statesOf(first.keys());
    const isStill = isSame(now, last);
    if (isChanged && isStill) return;
    isChanged ||= !isSame(now, first);
    last = now;
  }
}
function statesOf(paths) {
  return new Map([...paths].map((path) => [path, stateOf(path)]));
}
function stateOf(path) {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return { time: mtimeMs, size, inode: ino };
  } catch {
    return { time: 0, size: 0, inode: 0 };
  }
}
function isSame(a, b) {
  return [...a].every(([path, state]) => {
    const other = b.get(path);
    return other !== void 0 && isSameState(state, other);
  });
}
function isSameState(a, b) {
  return a.time === b.time && a.size === b.size && a.inode === b.inode;
}
export {
  runWatch
};
