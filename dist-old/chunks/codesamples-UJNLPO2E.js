import {
  snippetArguments,
  snippetShells,
  withModule
} from "./chunk-UG25LHOE.js";
import {
  readOutputLock
} from "./chunk-BR7H7H5T.js";
import {
  documentArguments,
  documentOptions
} from "./chunk-U3LLOKLY.js";
import {
  usageError
} from "./chunk-MQRGRBW6.js";
import "./chunk-4XICAYTL.js";
import {
  renamePatiently
} from "./chunk-HBDZGXSN.js";
import "./chunk-ALMGODQ6.js";
import {
  flushAll
} from "./chunk-SZO2AHFQ.js";
import {
  asOutputError
} from "./chunk-4EY5QYNA.js";
import "./chunk-WJPFHBNO.js";
import {
  naming,
  printDiagnostics
} from "./chunk-EO2ITQ32.js";
import "./chunk-4WIAHUHD.js";
import {
  isFileName
} from "./chunk-JLND2UW4.js";
import "./chunk-WCV7M7RA.js";
import "./chunk-LXL4GM4E.js";
import "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";

// generator/commands/codesamples.ts
import { readFileSync } from "node:fs";
import { basename } from "node:path";

// generator/write/replace-file.ts
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
async function replaceFile(path, text) {
  try {
    const target = existsSync(path) ? realpathSync(path) : path;
    if (existsSync(target) && !statSync(target).isFile()) writeFileSync(target, text);
    else await replace(target, text);
  } catch (error) {
    throw asOutputError(error, path);
  }
}
async function replace(target, text) {
  const staged = `${target}.tmp-${randomBytes(6).toString("hex")}`;
  try {
    writeFileSync(staged, text, { flag: "wx" });
    if (existsSync(target)) chmodSync(staged, statSync(target).mode);
    await flushAll(dirname(target), [staged], []);
    await renamePatiently(staged, target);
  } finally {
    rmSync(staged, { force: true });
  }
}

// generator/commands/codesamples.ts
var codesamplesCommand = {
  builder: (parser) => snippetArguments(documentArguments(parser)).positional("input", { type: "string", describe: "OpenAPI document: a path, or a URL without --apply" }).option("file", {
    alias: "o",
    type: "string",
    describe: "file to write (default: standard output, with --apply the document itself)",
    requiresArg: true
  }).option("apply", { type: "boolean", describe: "merge into the text of the document" }).option("shell", {
    type: "string",
    array: true,
    describe: `${snippetShells} (default: all)`,
    requiresArg: true
  }),
  handler: async (given) => {
    const [options] = await documentOptions(given);
    if (options) await naming(options.input, () => writeSamples(options, given));
  }
};
async function writeSamples(options, given) {
  const { planDocument } = await import("./plan-document-6HVAWNCH.js");
  const { codeSamples } = await import("./samples-BQLOIV7O.js");
  const wanted = given.shell?.flatMap((shell) => shell.split(",")) ?? ["all"];
  const { plan, settings } = await planDocument(
    { ...withModule(options), targets: wanted },
    { lock: readOutputLock(options) }
  );
  const { operations, diagnostics } = await codeSamples(plan, settings);
  if (given.apply !== true) {
    const { overlayDocument } = await import("./overlay-OCNWHQBD.js");
    const overlay = overlayDocument(plan.api, operations, reference(options.input));
    await write(given.file ?? null, overlay.text);
    if (!given.quiet) printDiagnostics([...diagnostics, ...overlay.diagnostics], options.input, 20);
    return;
  }
  const { applySamples } = await import("./apply-VKRKPEPX.js");
  const applied = applySamples(readLocal(options.input), operations);
  await write(given.file ?? options.input, applied.text);
  if (!given.quiet) printDiagnostics([...diagnostics, ...applied.diagnostics], options.input, 20);
}
function reference(input) {
  if (input === "-") return null;
  return isFileName(input) ? basename(input) : input;
}
async function write(file, text) {
  if (file === null || file === "-") process.stdout.write(text);
  else await replaceFile(file, text);
}
function readLocal(input) {
  if (isFileName(input)) return readFileSync(input, "utf8");
  const message = "--apply needs a document that is a file";
  const hint = "save the document first, or write an overlay without --apply";
  throw usageError(message, hint);
}
export {
  codesamplesCommand
};
