import {
  stageAhead
} from "./chunks/chunk-JGPNBGJ6.js";
import {
  pathProblems,
  takeFiles
} from "./chunks/chunk-ZRQ5H33E.js";
import "./chunks/chunk-YFWMBHHZ.js";
import "./chunks/chunk-LNKOBPQ5.js";
import "./chunks/chunk-SZO2AHFQ.js";
import "./chunks/chunk-4EY5QYNA.js";
import "./chunks/chunk-56GO5OEQ.js";
import "./chunks/chunk-OJBKYY3G.js";
import "./chunks/chunk-WJPFHBNO.js";
import "./chunks/chunk-UDMHUWAX.js";
import {
  hashOf
} from "./chunks/chunk-WCV7M7RA.js";
import "./chunks/chunk-LXL4GM4E.js";
import "./chunks/chunk-MSPZ5QHL.js";
import "./chunks/chunk-5LLNFVHI.js";

// generator/output-thread/worker.ts
import { parentPort } from "node:worker_threads";
var hasFailed = false;
parentPort?.on("message", async ({ id, batch, formatter, staging }) => {
  const finished = await takeFiles(batch, formatter);
  const { files, looked } = finished;
  const isWanted = staging !== null && !hasFailed && isSafe(finished);
  const isStaged = isWanted && stageAhead(staging, files);
  hasFailed ||= staging !== null && !isStaged;
  const modules = new Set(batch.modules);
  const formatted = new Map(files.flatMap(({ path, text }) => modules.has(path) ? [[path, text]] : []));
  parentPort?.postMessage({ id, formatted, looked, hashes: files.map(hashOf), isStaged });
});
function isSafe({ files, looked }) {
  return looked.problems.length === 0 && pathProblems(files.map(({ path }) => path)).length === 0;
}
