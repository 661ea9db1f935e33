import {
  optionError
} from "./chunk-MQRGRBW6.js";
import {
  optionTable
} from "./chunk-4XICAYTL.js";
import {
  packageRoot
} from "./chunk-EEUUDNXI.js";

// generator/commands/document-arguments.ts
import { relative, resolve } from "node:path";
var defaultDocument = `${packageRoot}/specs/cloudflare/openapi.yaml`;
var inputArgument = { type: "string", describe: optionTable.input.describe };
function documentArguments(parser) {
  const text = (name) => ({
    type: "string",
    describe: optionTable[name].describe,
    requiresArg: true
  });
  const many = (name) => ({ ...text(name), array: true });
  return parser.option("config", {
    alias: "c",
    type: "string",
    describe: "config file; default: curlew.config.{ts,mjs,js,json} here",
    requiresArg: true
  }).option("overlays", { ...many("overlays"), alias: "overlay" }).option("templates", text("templates")).option("include", many("include")).option("exclude", many("exclude")).option("deprecated", { type: "boolean", describe: "keep deprecated operations (--no-deprecated drops them)" }).option("server", text("server")).option("placeholders", { ...text("placeholders"), choices: optionTable.placeholders.choices }).option("params", { ...text("params"), choices: optionTable.params.choices }).option("header", {
    type: "string",
    array: true,
    describe: 'request header for fetching the document, "Name: value"',
    requiresArg: true
  }).option("allow-refs", many("allowRefs")).option("max-bytes", { type: "number", describe: optionTable.maxBytes.describe, requiresArg: true }).option("max-depth", { type: "number", describe: optionTable.maxDepth.describe, requiresArg: true }).option("max-nodes", { type: "number", describe: optionTable.maxNodes.describe, requiresArg: true }).option("max-name-length", { type: "number", describe: optionTable.maxNameLength.describe, requiresArg: true }).option("strict", { type: "boolean", describe: optionTable.strict.describe }).option("quiet", {
    alias: "q",
    type: "boolean",
    describe: "print errors only"
  });
}
var documentOptionNames = Object.keys(optionTable);
async function documentOptions(given) {
  const options = (await optionLayers(given)).map(mergeLayers);
  checkEmpty(options);
  checkOutputs(options);
  return options;
}
function mergeLayers(layers) {
  return Object.assign({}, ...layers.map(({ options }) => options));
}
async function optionLayers(given) {
  const { findConfig, loadConfig } = await import("./load-config-HLTXPFT5.js");
  const path = given.config ?? findConfig(process.cwd());
  const { documents, $schema: _schema, ...shared } = path === null ? {} : await loadConfig(resolve(path));
  const called = await calledOptions(given);
  const file = path === null ? "" : relative(process.cwd(), resolve(path));
  const entries = called.input === void 0 ? documents : void 0;
  const wanted = entries ? entries.map((options, index) => ({ from: `${file} /documents/${index}`, options })) : [{ from: file, options: {} }];
  const start = { from: "default", options: { input: defaultDocument } };
  const end = { from: "command line", options: called };
  return wanted.map((entry) => [start, { from: file, options: shared }, entry, end]);
}
async function calledOptions(given) {
  const { checkConfig } = await import("./check-config-GBN2B5QW.js");
  const values = given;
  const named = documentOptionNames.filter((name) => values[name] !== void 0);
  const called = Object.fromEntries(named.map((name) => [name, values[name]]));
  checkConfig(called, "command line");
  return {
    ...called,
    // yargs reads a lone `-` as an empty text.
    ...given.input === "" && process.argv.includes("-") && { input: "-" },
    ...given.header !== void 0 && { headers: parseHeaders(given.header) }
  };
}
function checkEmpty(options) {
  if (options.some(({ input }) => input === ""))
    throw optionError("the document is an empty text", "name a path, a URL, or - for standard input");
  if (options.some(({ output }) => output === ""))
    throw optionError("the output folder is an empty text", "name a folder, . for this one");
}
function checkOutputs(options) {
  const folders = options.map(({ output = "generated" }) => resolve(output));
  const shared = folders.find((folder, index) => folders.indexOf(folder) !== index);
  if (shared === void 0) return;
  throw optionError(
    `several documents have the output folder ${shared}`,
    "give each document an output of its own in the config; --output is for a single document"
  );
}
function parseHeaders(lines) {
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      const name = line.slice(0, Math.max(colon, 0)).trim();
      if (name === "") throw optionError("--header needs a name and a colon", 'write --header "Name: value"');
      return [name, line.slice(colon + 1).trim()];
    })
  );
}

export {
  inputArgument,
  documentArguments,
  documentOptions,
  optionLayers
};
