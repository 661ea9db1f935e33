import {
  readOutputLock
} from "./chunk-BR7H7H5T.js";
import {
  configNames
} from "./chunk-YAKJ2SNC.js";
import {
  documentOptions
} from "./chunk-U3LLOKLY.js";
import {
  optionError
} from "./chunk-MQRGRBW6.js";
import {
  generate,
  isFree,
  isSeparable,
  jsonText,
  manifestOperation,
  manifestSource,
  modulesOf,
  outcomeOf,
  renderTargets,
  splitDocument
} from "./chunk-B5FNYVYB.js";
import {
  printHere,
  sharedTypePrinter
} from "./chunk-MBU4WZHO.js";
import {
  planWrite,
  writeOutput,
  writePart
} from "./chunk-7KKZCTHP.js";
import {
  loadInput,
  methods,
  planLoaded,
  timed,
  withinStack
} from "./chunk-KOGX65PH.js";
import {
  mostSteps
} from "./chunk-ZWPORQZB.js";
import {
  unescapeSegment
} from "./chunk-V6KWVYMN.js";
import {
  closeStaging,
  openStaging
} from "./chunk-JGPNBGJ6.js";
import {
  checkOutput,
  formatBatch,
  takeFiles
} from "./chunk-ZRQ5H33E.js";
import {
  checkOutputFolder
} from "./chunk-LNKOBPQ5.js";
import {
  keyText
} from "./chunk-56GO5OEQ.js";
import {
  groupBy
} from "./chunk-IP23MGXF.js";
import {
  isRaw,
  own,
  pointerToken,
  raw
} from "./chunk-WJPFHBNO.js";
import {
  confirmedStates,
  documentMemory,
  documentRecord,
  lastStates,
  outputPath,
  recallRun,
  recordName,
  remember,
  rememberRun,
  stateOf,
  untouchedFiles,
  valueCache
} from "./chunk-EFIUUTXG.js";
import {
  jsonReports,
  naming,
  outputStyle,
  printDiagnostics,
  printableLines
} from "./chunk-EO2ITQ32.js";
import {
  cacheFolder
} from "./chunk-UDMHUWAX.js";
import {
  hashOf,
  hashesOf,
  manifestName,
  rememberHash
} from "./chunk-WCV7M7RA.js";
import {
  sha256
} from "./chunk-LXL4GM4E.js";
import {
  DocumentError,
  exitCodes
} from "./chunk-MSPZ5QHL.js";
import {
  builtScript
} from "./chunk-5LLNFVHI.js";

// generator/commands/run-generate.ts
import { resolve as resolve2 } from "node:path";

// generator/unchanged/call.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
function unchangedLine(input, { summary: summary2 }) {
  return `${input}: ${summary2}, unchanged since the last run`;
}
function rememberCall(given, config, call) {
  if (config.used !== null && !config.used.endsWith(".json")) return;
  const reader = builtScript("command-line");
  if (reader === void 0) return;
  const looked = config.looked.map((path) => resolve(path));
  const states = [...looked, fileURLToPath(reader)].map((path) => stateOf(path));
  remember(recordName("call", given), { states, said: call });
}
function configFiles(named, names) {
  const looked = named === void 0 ? names : [named];
  return { used: looked.find((path) => existsSync(path)) ?? null, looked };
}

// generator/output-thread/output-thread.ts
import { Worker } from "node:worker_threads";
var worthThread = 2e5;
function outputThread(folder, script = builtScript("output-worker")) {
  const files = /* @__PURE__ */ new Set();
  let thread;
  let staging = null;
  let hasFailed = false;
  const start = async (url) => {
    const worker = startThread(url);
    staging = folder === null ? null : await openStaging(folder);
    return worker;
  };
  return {
    take: async (batch, formatter) => {
      const length = batch.files.reduce((sum, { text }) => sum + text.length, 0);
      if (script === void 0 || thread === void 0 && length < worthThread) return takeFiles(batch, formatter);
      const sent = formatter.name === "oxfmt" ? batch : await formatBatch(batch, formatter);
      const { ask } = await (thread ??= start(script));
      const { formatted, looked, hashes, isStaged } = await ask({ batch: sent, formatter, staging });
      const taken = sent.files.map((file) => withText(file, formatted.get(file.path)));
      taken.forEach((file, index) => rememberHash(file, hashes[index] ?? ""));
      for (const file of isStaged ? taken : []) files.add(file);
      hasFailed ||= !isStaged;
      return { files: taken, looked };
    },
    staged: () => staging === null || hasFailed ? void 0 : { staging, files },
    close: async () => {
      await (await thread)?.close();
      if (staging !== null) closeStaging(staging);
    }
  };
}
function withText(file, text) {
  return text === void 0 ? file : { path: file.path, text };
}
function startThread(script) {
  const worker = new Worker(script, { execArgv: [] });
  const waiting = /* @__PURE__ */ new Map();
  worker.on("message", (reply) => {
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  const death = new Promise((_resolve, reject) => worker.once("error", reject));
  death.catch(() => void 0);
  let orders = 0;
  const send = (order) => new Promise((resolve3) => {
    const id = orders++;
    waiting.set(id, resolve3);
    worker.postMessage({ id, ...order });
  });
  return {
    ask: (order) => Promise.race([send(order), death]),
    close: async () => void await worker.terminate()
  };
}

// generator/partial/keep-basis.ts
function keepBasis(record, kept) {
  valueCache(cacheFolder("parts")).set(record, kept);
}
function readBasis(record) {
  return valueCache(cacheFolder("parts")).get(record);
}

// generator/commands/make-changed.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";

// generator/partial/changed-operations.ts
function changedOperations({ document, operations, files }, now) {
  if (document.around !== now.around) return null;
  const keys = new Map([...operations].map(([key, { pointer }]) => [pointer, key]));
  const changed = [...now.operations].filter(([pointer, { text }]) => document.operations.get(pointer)?.text !== text);
  const refersElsewhere = changed.some(
    ([pointer, { references }]) => document.operations.get(pointer)?.references !== references
  );
  if (refersElsewhere) return null;
  const found = changed.flatMap(([pointer]) => keys.get(pointer) ?? []);
  if (found.length === 0 || found.length < changed.length) return null;
  const paths = groupBy(operations, ([, { pointer }]) => pathOf(pointer));
  const ofPaths = [...paths.values()].map((group) => group.map(([key]) => key));
  return withNeighbours(found, [...files.map((part) => part.operations), ...ofPaths]);
}
function pathOf(pointer) {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
function withNeighbours(keys, groups) {
  const wanted = new Set(keys);
  let left = groups.filter((group) => group.length > 1);
  for (let size = 0; size < wanted.size; ) {
    size = wanted.size;
    left = left.filter((group) => {
      if (!group.some((key) => wanted.has(key))) return true;
      for (const key of group) wanted.add(key);
      return false;
    });
  }
  return wanted;
}

// generator/partial/cut-document.ts
function cutDocument(value, pointers) {
  const paths = Object.entries(raw(own(value, "paths"))).flatMap(([path, item]) => {
    const isGone = (name) => methods.has(name) && !pointers.has(`/paths/${pointerToken(path)}/${name}`);
    const left = Object.entries(raw(item)).filter(([name]) => !isGone(name));
    return left.some(([name]) => methods.has(name)) ? [[path, Object.fromEntries(left)]] : [];
  });
  const components = raw(own(value, "components"));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (name === "paths") return [name, Object.fromEntries(paths)];
      if (name === "webhooks") return [name, {}];
      return [name, name === "components" ? reached(components, paths) : member];
    })
  );
}
function reached(components, paths) {
  const names = namesFrom(paths, components);
  const kinds = Object.entries(components).map(([kind, members]) => {
    if (kind === "securitySchemes" || !isRaw(members)) return [kind, members];
    return [kind, Object.fromEntries(Object.entries(members).filter(([name]) => names.has(`${kind}/${name}`)))];
  });
  return Object.fromEntries(kinds);
}
function namesFrom(value, components) {
  const names = /* @__PURE__ */ new Set();
  const pending = [value];
  const add = (kind, name) => {
    const member = own(raw(own(components, kind)), name);
    if (member === void 0 || names.has(`${kind}/${name}`)) return;
    names.add(`${kind}/${name}`);
    pending.push(member);
  };
  const look = (part, isMapping) => {
    if (typeof part === "string") {
      const [, kind, name] = /^#\/components\/([^/]+)\/(.+)$/s.exec(part) ?? [];
      if (kind !== void 0 && name !== void 0) add(kind, unescapeSegment(name));
      else if (isMapping) add("schemas", part);
    } else if (Array.isArray(part)) for (const element of part) look(element, false);
    else if (isRaw(part)) {
      for (const key in part) look(part[key], isMapping || key === "mapping");
    }
  };
  while (pending.length > 0) look(pending.pop(), false);
  return names;
}

// generator/partial/patch-manifest.ts
function readManifest(text) {
  const files = JSON.parse(text.slice(filesStart(text), -endOfManifest.length));
  return { text, files };
}
function patchManifest({ text, files: before }, patch) {
  const { operations, files, removed } = patch;
  const start = filesStart(text);
  const hashes = new Map(Object.entries({ ...before, ...files }));
  for (const path of removed) hashes.delete(path);
  const isInOrder = Object.keys(files).every((path) => Object.hasOwn(before, path));
  const all = Object.fromEntries(isInOrder ? hashes : [...hashes].sort(([a], [b]) => a < b ? -1 : 1));
  const head = replaceOperations(text.slice(0, start), operations);
  return { text: `${head}${indented(JSON.stringify(all, null, 2), "  ")}${endOfManifest}`, files: all };
}
var filesLabel = '\n  "files": ';
var endOfManifest = "\n}\n";
function filesStart(text) {
  return text.lastIndexOf(filesLabel) + filesLabel.length;
}
var [begin, end] = ["\n    {\n", "\n    }"];
function replaceOperations(text, operations) {
  const parts = [];
  let done = 0;
  let from = text.indexOf(begin);
  for (let index = 0; from >= 0; index += 1) {
    const to = text.indexOf(end, from) + end.length;
    const operation = operations[index];
    if (operation) {
      parts.push(text.slice(done, from), `
    ${indented(jsonText(operation), "    ")}`);
      done = to;
    }
    from = text.indexOf(begin, to);
  }
  return parts.join("") + text.slice(done);
}
function indented(text, by) {
  return text.replaceAll("\n", `
${by}`);
}

// generator/partial/partial-run.ts
async function generateChanged(loaded, chosen, context) {
  const { basis } = context.last;
  const document = isSeparable(chosen) ? splitDocument(loaded.overlaid.source.value, basis.document) : null;
  const keys = document && changedOperations(basis, document);
  if (document === null || keys === null) return null;
  const part = await unlessRefused(() => generatePart(cut(loaded, keys, basis), chosen, context));
  if (part === null || !agrees(part, keys, basis)) return null;
  return merged({ ...part, document }, keys, { chosen, last: context.last });
}
async function unlessRefused(make) {
  try {
    return await withinStack(make);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return null;
  }
}
function cut({ root, overlaid }, keys, { operations }) {
  const pointers = new Set([...keys].flatMap((key) => operations.get(key)?.pointer ?? []));
  const value = cutDocument(overlaid.source.value, pointers);
  return { root, overlaid: { ...overlaid, source: { ...overlaid.source, value } } };
}
async function generatePart(loaded, chosen, { last, onStage }) {
  const context = { lock: last.lock, winner: last.basis.winner, printer: printHere, ...onStage && { onStage } };
  const progress = await planLoaded(loaded, chosen, context);
  const { planned, types, memory } = progress;
  const plan = { ...planned.plan, types: types.expressions };
  const { until } = types;
  const { targets, formatter } = chosen;
  const rendering = { until, formatter, take: takeFiles, memory, sealed: false, isPart: true };
  const made = await timed("render", onStage, () => renderTargets(targets, plan, rendering));
  const parts = await timed("format", onStage, () => Promise.all(made.finished));
  const source = manifestSource(plan, made.rendered);
  return {
    source: progress.source,
    overlaid: loaded.overlaid,
    isAlone: isFree(loaded, progress),
    outcome: outcomeOf(progress, { plan, ...made }),
    entries: new Map(plan.api.operations.map((one) => [one.key, manifestOperation(one, source)])),
    files: parts.flatMap((part) => part.files),
    looked: parts.map((part) => part.looked)
  };
}
function agrees({ isAlone, outcome }, keys, basis) {
  const { operations, remarks, steps } = outcome;
  return isAlone && operations.size === keys.size && [...operations].every(([key, { outward }]) => basis.operations.get(key)?.outward === outward) && steps + basis.steps <= mostSteps && saysTheSame(remarks, basis.remarks, new Set([...operations.values()].map(({ pointer }) => pathOf(pointer))));
}
function saysTheSame(now, before, paths) {
  const isOwn = ({ pointer }) => paths.has(/^\/paths\/[^/]*/.exec(pointer)?.[0] ?? "");
  const own2 = (remarks) => keyText(remarks.filter(isOwn));
  const known = new Set(before.map(keyText));
  return own2(now) === own2(before) && now.every((remark) => known.has(keyText(remark)));
}
function merged(part, keys, { last, chosen }) {
  const { basis } = last;
  const isOwn = ({ operations }) => operations.some((key) => keys.has(key));
  const before = last.manifest.files;
  const made = new Set(part.files.map(({ path }) => path));
  const removed = new Set(basis.files.filter(isOwn).flatMap(({ paths }) => paths.filter((path) => !made.has(path))));
  const files = part.files.filter((file) => before[file.path] !== hashOf(file));
  const kept = new Set(Object.keys(before).filter((path) => !removed.has(path)));
  checkOutput(part.files, part.looked, { modules: modulesOf(chosen.target), kept });
  const patched = patchManifest(last.manifest, {
    operations: [...basis.operations.keys()].map((key) => part.entries.get(key)),
    files: hashesOf(files),
    removed
  });
  const manifest = { path: manifestName, text: patched.text };
  const { source, overlaid } = part;
  return {
    files: [...files, manifest],
    removed: [...removed].sort(),
    hashes: { ...patched.files, ...hashesOf([manifest]) },
    diagnostics: [...overlaid.diagnostics, ...source.place(basis.remarks), ...basis.diagnostics],
    sources: source.files,
    basis: {
      ...basis,
      document: part.document,
      files: [...basis.files.filter((one) => !isOwn(one)), ...part.outcome.files],
      steps: basis.steps + part.outcome.steps
    }
  };
}

// generator/commands/make-changed.ts
function lastRun(record, states, { options, folder }) {
  const kept = states.length === 0 ? void 0 : readBasis(record);
  const confirmed = kept && confirmedStates(states, kept.sources);
  if (!kept || !confirmed) return null;
  const text = readFileSync(join(folder, manifestName), "utf8");
  if (sha256(text) !== kept.manifest) return null;
  return { basis: kept.basis, manifest: readManifest(text), lock: readOutputLock(options), states: confirmed };
}
async function makeChanged({ document, chosen }, last, { folder, onStage }) {
  const made = await generateChanged(document, chosen, { last, onStage });
  if (made === null) return null;
  const { files, removed, hashes, diagnostics, sources } = made;
  const owned = { files: new Map(Object.entries(last.manifest.files)), pending: /* @__PURE__ */ new Map() };
  const plan = await writePart(folder, files, { manifest: last.manifest.text, part: { owned, removed } });
  if (plan === null) return null;
  const touched = new Set([...files.map(({ path }) => path), ...removed].map((path) => outputPath(folder, path)));
  return {
    diagnostics,
    sources,
    plan,
    basis: made.basis,
    renames: made.basis.renames,
    operations: made.basis.operations.size,
    hashes,
    known: last.states.filter(({ path }) => !touched.has(path)),
    keep: () => void 0
  };
}
function keptBasis({ hashes, sources }, basis) {
  return { basis, manifest: hashes[manifestName] ?? "", sources: localPaths(sources) };
}
function localPaths(sources) {
  return sources.filter(({ uri }) => uri.startsWith("file:")).map(({ uri }) => fileURLToPath2(uri));
}

// generator/commands/progress.ts
function startProgress(title, isQuiet) {
  const quiet = isQuiet || outputStyle().format === "json";
  const stages = /* @__PURE__ */ new Map();
  const times = () => [...stages].map(([stage, spent]) => `${stage} ${formatTime(spent)}`).join(", ");
  const start = performance.now();
  const isTerminal = process.stderr.isTTY && !quiet;
  return {
    onStage: (stage, milliseconds) => {
      stages.set(stage, (stages.get(stage) ?? 0) + milliseconds);
      if (isTerminal) process.stderr.write(`\r\x1B[2K${title}: ${times()} \u2026`);
    },
    done: (summary2) => {
      if (quiet) return;
      const total = formatTime(performance.now() - start);
      process.stderr.write(`${isTerminal ? "\r\x1B[2K" : ""}${title}: ${summary2} in ${total} (${times()})
`);
    }
  };
}
function formatTime(milliseconds) {
  return milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
}

// generator/commands/shard.ts
function shardOf(documents, shard) {
  if (shard === void 0) return documents;
  const [, index = "", count = ""] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(shard) ?? [];
  if (index === "" || Number(index) > Number(count))
    throw optionError(
      `${JSON.stringify(shard)} is no part of a whole`,
      "write --shard 1/3, --shard 2/3 and --shard 3/3 on three machines"
    );
  return documents.filter((_, position) => position % Number(count) === Number(index) - 1);
}

// generator/commands/stale.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { join as join2 } from "node:path";

// generator/commands/same-meaning.ts
import { isDeepStrictEqual } from "node:util";
async function hasSameMeaning(path, before, after) {
  if (/\.[cm]?tsx?$/.test(path)) return isSameProgram(path, before, after);
  if (path.endsWith(".json")) return isSameJson(before, after);
  return withPlainLines(before) === withPlainLines(after);
}
function withPlainLines(text) {
  return text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
}
function isSameJson(before, after) {
  try {
    return isDeepStrictEqual(JSON.parse(withPlainLines(before)), JSON.parse(after));
  } catch {
    return false;
  }
}
async function isSameProgram(path, before, after) {
  const { parseSync } = await import("oxc-parser");
  const [a, b] = [withPlainLines(before), after].map((text) => parseSync(path, text, { preserveParens: false }));
  if (!a || !b || a.errors.length > 0 || b.errors.length > 0) return false;
  const words = ({ comments }) => comments.map(({ value }) => value.replaceAll(/[\s*]+/g, " ")).join("\n");
  return words(a) === words(b) && treeText(a.program) === treeText(b.program);
}
var formatting = /* @__PURE__ */ new Set(["start", "end", "range", "loc", "raw"]);
function treeText(program) {
  return JSON.stringify(program, (key, value) => {
    if (formatting.has(key)) return void 0;
    return typeof value === "bigint" ? `${value}n` : value;
  });
}

// generator/commands/stale.ts
function isFresh({ added, changed, removed }) {
  return added.length + changed.length + removed.length === 0;
}
async function reportStale(plan, isQuiet) {
  const { formatted, stale } = await sortByMeaning(plan);
  if (!isFresh(stale)) process.exitCode = exitCodes.document;
  if (isQuiet) return;
  const names = formatted.map((path) => `formatted by something else: ${path}
`).join("");
  const end2 = "output is stale: run curlew generate and commit the result\n";
  process.stdout.write(printableLines(isFresh(stale) ? names : `${names}${await diffOf(stale)}
${end2}`));
}
async function diffOf(plan) {
  const { unifiedDiff } = await import("./unified-diff-DKQAIK3I.js");
  return unifiedDiff(plan);
}
async function sortByMeaning(plan) {
  const formatted = [];
  for (const { path, text } of plan.changed)
    if (await hasSameMeaning(path, readFileSync2(join2(plan.folder, path), "utf8"), text)) formatted.push(path);
  const changed = plan.changed.filter(({ path }) => !formatted.includes(path));
  return { formatted, stale: { ...plan, changed } };
}

// generator/commands/run-generate.ts
async function runGenerate(given) {
  const targets = given.targets?.flatMap((target) => target.split(","));
  const documents = shardOf(await documentOptions({ ...given, ...targets && { targets } }), given.shard);
  const runs = await runAll(documents, given);
  const reports = runs.map(({ said }) => said);
  if (!given.watch && !given.json && process.exitCode === void 0) rememberCallOf(documents, given);
  if (given.json) process.stdout.write(jsonReports(reports));
  const named = documents.flatMap(({ overlays = [], templates }) => [...overlays, ...templates ? [templates] : []]);
  return { sources: [...runs.flatMap(({ sources }) => sources), ...named] };
}
async function runAll(documents, given) {
  const types = sharedTypePrinter();
  const runs = [];
  try {
    for (const options of documents)
      runs.push(await naming(options.input, () => unlessKnown(options, given, types.start)));
  } finally {
    await types.close();
  }
  return runs;
}
async function unlessKnown(options, given, types) {
  const known = given.watch ? null : recallRun(recordOf(options, given));
  if (known === null) return generateDocument(options, given, types);
  if (!given.quiet && !given.json) process.stderr.write(`${unchangedLine(options.input, known)}
`);
  return { said: known.report, sources: [] };
}
function recordOf(options, given) {
  return given.force || outputStyle().format !== "text" ? null : documentRecord(options);
}
function rememberCallOf(documents, given) {
  const known = documents.flatMap((options) => {
    const record = recordOf(options, given);
    return record === null ? [] : [{ input: options.input, record }];
  });
  if (known.length < documents.length) return;
  if (given.header) return;
  const config = configFiles(given.config, configNames);
  rememberCall(process.argv.slice(2), config, { read: given, documents: known });
}
async function generateDocument(options, given, types) {
  const began = Date.now();
  const folder = resolve2(options.output ?? "generated");
  checkOutputFolder(folder);
  const progress = startProgress(options.input, given.quiet === true || given.json === true);
  const isShown = given.check === true || given.dryRun === true;
  const record = recordOf(options, given);
  const states = lastStates(record);
  const reading = { options, folder, onStage: progress.onStage };
  const last = record === null || isShown ? null : lastRun(record, states, reading);
  const loaded = last && await loadInput(options, progress.onStage);
  const made = (loaded && await makeChanged(loaded, last, reading)) ?? await makeAll({ ...reading, given, types, record, states, loaded, isShown });
  const { plan, diagnostics, basis } = made;
  progress.done(summary(made));
  if (!given.quiet && !given.json) printDiagnostics(diagnostics, options.input, 20);
  if (given.check) await reportStale(plan, given.json === true);
  else if (given.dryRun && !given.json) process.stdout.write(listChanges(plan));
  const said = report(options, made);
  made.keep();
  if (record !== null && (!isShown || isFresh(plan))) {
    rememberRun(record, finishedRun(made, { folder, said, began }));
    if (basis !== null) keepBasis(record, keptBasis(made, basis));
  }
  return { said, sources: localPaths(made.sources) };
}
async function makeAll(making) {
  const { options, folder, onStage, given, types, record, states, loaded, isShown } = making;
  const thread = outputThread(isShown ? null : folder);
  const isFirst = record !== null && states.length === 0;
  const store = given.force || isFirst ? void 0 : documentMemory(options);
  const context = {
    lock: readOutputLock(options),
    types,
    store,
    onStage,
    take: thread.take,
    leavesBasis: record !== null,
    ...loaded && { loaded }
  };
  try {
    const { files, manifest, ...generated } = await generate(options, context);
    const untouched = untouchedFiles(states, folder);
    const plan = isShown ? planWrite(folder, files, { force: true, untouched }) : await writeOutput(folder, files, { force: given.force, untouched, staged: thread.staged() });
    const operations = manifest.operations.length;
    return { ...generated, plan, hashes: hashesOf(files), operations, keep: () => store?.keep() };
  } finally {
    await thread.close();
  }
}
function finishedRun({ operations, hashes, diagnostics, sources, known }, { folder, said, began }) {
  const warnings = diagnostics.length === 0 ? "" : `, ${diagnostics.length} warnings (--no-cache shows them)`;
  return {
    began,
    inputs: sources,
    folder,
    hashes,
    summary: `${operations} operations, ${Object.keys(hashes).length} files${warnings}`,
    report: { ...said, added: [], changed: [], removed: [] },
    ...known && { known }
  };
}
function summary({ plan, operations, hashes, renames }) {
  const changes = plan.added.length + plan.changed.length + plan.removed.length;
  const count = Object.keys(hashes).length;
  const files = changes === 0 ? `${count} files, none changed` : `${count} files, ${changes} changed`;
  const renamed = renames.length === 0 ? "" : `, ${renames.length} renamed (--json lists them)`;
  return `${operations} operations, ${files}${renamed}`;
}
function listChanges(plan) {
  const lines = [
    ...plan.added.map((file) => `add    ${file.path}`),
    ...plan.changed.map((file) => `change ${file.path}`),
    ...plan.removed.map((path) => `remove ${path}`)
  ];
  return printableLines(lines.map((line) => `${line}
`).join(""));
}
function report(options, { plan, operations, hashes, renames, diagnostics }) {
  return {
    input: options.input,
    output: plan.folder,
    operations,
    files: Object.keys(hashes).length,
    added: plan.added.map((file) => file.path),
    changed: plan.changed.map((file) => file.path),
    removed: plan.removed,
    renames,
    diagnostics
  };
}

export {
  runGenerate
};
