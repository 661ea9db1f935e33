import {
  documentMemory,
  documentRecord,
  filesBelow,
  lastStates,
  recallRun,
  recordName,
  rememberRun
} from "./chunk-EFIUUTXG.js";
import {
  naming
} from "./chunk-EO2ITQ32.js";
import {
  formatDiagnostic
} from "./chunk-4WIAHUHD.js";
import {
  isFileName,
  isTargetPath
} from "./chunk-JLND2UW4.js";
import {
  hashesOf
} from "./chunk-WCV7M7RA.js";
import {
  sha256
} from "./chunk-LXL4GM4E.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/plugins/unplugin.ts
import { createUnplugin } from "unplugin";

// generator/plugins/run.ts
import { existsSync as existsSync2, readFileSync } from "node:fs";
import { resolve as resolve3 } from "node:path";

// generator/plugins/generate-document.ts
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
async function generateDocument(options) {
  const record = recordOf(options);
  const known = recallRun(record)?.report;
  if (known) return { sources: new Map(known.sources), warnings: known.warnings };
  const began = Date.now();
  const folder = resolve(options.output ?? "generated");
  const store = record !== null && lastStates(record).length === 0 ? void 0 : documentMemory(options);
  const generated = await writeGenerated(options, folder, store);
  const { files, sources, diagnostics } = generated;
  const kept = {
    sources: sources.filter(isLocal).map(({ uri, sha256: sha2562 }) => [fileURLToPath(uri), sha2562]),
    warnings: diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, options.input))
  };
  rememberRun(record, { began, inputs: sources, folder, hashes: hashesOf(files), summary: "", report: kept });
  return { sources: new Map(kept.sources), warnings: kept.warnings };
}
function recordOf(options) {
  const record = documentRecord(options);
  return record === null ? null : recordName("plugin", record);
}
async function writeGenerated(options, folder, store) {
  const { generate } = await import("./generate-A4YYFLZR.js");
  const { readOutputLock } = await import("./output-lock-R7QW3TJC.js");
  const { writeOutput } = await import("./write-VV4IQJ3R.js");
  const lock = readOutputLock(options);
  return naming(options.input, async () => {
    const generated = await generate(options, { lock, store });
    await writeOutput(folder, generated.files);
    store?.keep();
    return generated;
  });
}
function isLocal({ uri }) {
  return uri.startsWith("file:");
}

// generator/plugins/named-files.ts
import { existsSync, statSync } from "node:fs";
import { resolve as resolve2 } from "node:path";
function namedFiles(options) {
  const { input, overlays = [], targets = [], templates } = options;
  const own = templates !== void 0 && existsSync(templates) ? filesBelow(templates).filter(isFile) : [];
  return [...[input, ...overlays].filter(isFileName), ...targets.filter(isTargetPath), ...own];
}
function blamedFiles(diagnostics) {
  return diagnostics.flatMap(({ file }) => file !== void 0 && isFile(file) ? [resolve2(file)] : []);
}
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

// generator/plugins/run.ts
function createRun(options) {
  let last = null;
  let queue = Promise.resolve();
  const ensure = async () => {
    if (last !== null && isCurrent(last.hashes)) return last.outcome;
    const hashes = /* @__PURE__ */ new Map();
    const { warnings, error } = await runAll(options, hashes);
    if (error !== null) {
      for (const path of last?.outcome.watched ?? []) if (!hashes.has(path)) hashes.set(path, hashOf(path));
    }
    last = { outcome: { watched: [...hashes.keys()], warnings, error }, hashes };
    return last.outcome;
  };
  return {
    ensure: () => {
      const next = queue.then(ensure);
      queue = next.catch(() => void 0);
      return next;
    },
    isWatched: (path) => last?.hashes.has(resolve3(path)) === true
  };
}
function isCurrent(hashes) {
  return [...hashes].every(([path, hash]) => hashOf(path) === hash);
}
function hashOf(path) {
  return existsSync2(path) ? sha256(readFileSync(path)) : "missing";
}
async function runAll(options, hashes) {
  const note = (path) => hashes.set(resolve3(path), hashOf(path));
  try {
    const { documentOptions } = await import("./document-arguments-MELFKOJM.js");
    const { findConfig } = await import("./load-config-HLTXPFT5.js");
    const config = options.config ?? findConfig(process.cwd());
    if (config === null && options.input === void 0) throw nothingToDo();
    if (config !== null) note(config);
    const documents = await documentOptions(options);
    for (const path of documents.flatMap(namedFiles)) note(path);
    const warnings = [];
    for (const document of documents) {
      const made = await generateDocument(document);
      for (const [path, sha2562] of made.sources) hashes.set(path, sha2562);
      warnings.push(...made.warnings);
    }
    return { warnings, error: null };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    for (const path of blamedFiles(error.diagnostics)) if (!hashes.has(path)) note(path);
    return { warnings: [], error: errorText(error.diagnostics) };
  }
}
function nothingToDo() {
  const message = "there is no document: no config file is here and the plugin was given no input";
  const hint = "write curlew({ input: 'openapi.yaml', output: 'src/api' }) or a curlew.config.ts";
  return new DocumentError([{ severity: "error", code: "usage", file: "curlew", pointer: "", message, hint }], "usage");
}
function errorText(diagnostics) {
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, "curlew")).join("\n");
}

// generator/plugins/unplugin.ts
var name = "curlew";
var unplugin = createUnplugin((options, meta) => {
  const run = createRun(options ?? {});
  let report = null;
  const early = (compiler) => {
    const prepare = async () => {
      await run.ensure();
      compiler.inputFileSystem?.purge?.();
    };
    compiler.hooks.beforeRun.tapPromise(name, prepare);
    compiler.hooks.watchRun.tapPromise(name, prepare);
  };
  return {
    name,
    async buildStart() {
      const outcome = await run.ensure();
      if (meta.framework === "esbuild") return;
      for (const file of outcome.watched) this.addWatchFile(file);
      tell(this, outcome);
    },
    /** A development server starts its build once: a change of what was read generates again. */
    async watchChange(id) {
      if (report === null || !run.isWatched(id)) return;
      const outcome = await run.ensure();
      for (const file of outcome.watched) this.addWatchFile(file);
      if (outcome.error !== null) report(outcome.error);
    },
    vite: {
      configureServer(server) {
        report = (error) => server.config.logger.error(error);
      }
    },
    webpack: (compiler) => early(compiler),
    rspack: (compiler) => early(compiler),
    esbuild: { setup: (build) => watchEntries(build, run) }
  };
});
function watchEntries(build, run) {
  build.onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
    if (kind !== "entry-point" || pluginData === name) return void 0;
    const { watched, warnings, error } = await run.ensure();
    const resolved = await build.resolve(path, { kind, importer, resolveDir, pluginData: name });
    return {
      path: resolved.path,
      namespace: resolved.namespace,
      suffix: resolved.suffix,
      external: resolved.external,
      sideEffects: resolved.sideEffects,
      watchFiles: [...watched],
      warnings: [...resolved.warnings, ...warnings.map((text) => ({ text }))],
      errors: [...resolved.errors, ...error === null ? [] : [{ text: error }]]
    };
  });
}
function tell(context, { warnings, error }) {
  const native = context.getNativeBuildContext?.();
  if (native?.framework === "webpack" || native?.framework === "rspack") {
    const compilation = native.compilation;
    for (const warning of warnings) compilation?.warnings.push(withoutFrames(warning));
    if (error !== null) compilation?.errors.push(withoutFrames(error));
    return;
  }
  const { warn } = context;
  for (const warning of warnings) warn?.call(context, warning);
  if (error !== null) throw withoutFrames(error);
}
function withoutFrames(text) {
  return Object.assign(new Error(text), { stack: `Error: ${text}
` });
}

export {
  unplugin
};
