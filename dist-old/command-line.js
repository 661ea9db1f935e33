import {
  guardProcess
} from "./chunks/chunk-ZHZFXW64.js";
import {
  diagnosticFormats,
  reportFailure
} from "./chunks/chunk-EO2ITQ32.js";
import "./chunks/chunk-4WIAHUHD.js";
import {
  DocumentError
} from "./chunks/chunk-MSPZ5QHL.js";
import {
  packageRoot
} from "./chunks/chunk-EEUUDNXI.js";

// generator/command-line.ts
import yargs from "yargs";
import { hideBin } from "yargs/helpers";

// generator/commands/lazy-command.ts
var ChosenCommand = class {
  run;
  constructor(run) {
    this.run = run;
  }
};
function lazyCommand(command, describe, load) {
  return {
    command,
    describe,
    // yargs waits for a builder that returns a promise; its types know it only for the arguments.
    builder: (async (parser2) => {
      const { builder } = await load();
      return typeof builder === "function" ? builder(parser2) : builder ?? parser2;
    }),
    handler: (given) => {
      throw new ChosenCommand(async () => (await load()).handler(given));
    }
  };
}

// generator/commands/package-version.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
function packageVersion() {
  const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  return version;
}

// generator/command-line.ts
var exitCodeLines = "Exit codes: 0 done, 1 the document is wrong or output is stale, 2 usage, 3 cannot read or write, 70 a bug of curlew.";
var YError = class extends Error {
  name = "YError";
};
guardProcess();
var commands = [
  lazyCommand(
    ["generate [input]", "$0 [input]"],
    "write request functions, snippets and a manifest (default: from the embedded Cloudflare document)",
    async () => (await import("./chunks/generate-ONQOHRYR.js")).generateCommand
  ),
  lazyCommand(
    "check [input]",
    "write nothing; exit 1 with a diff where the output is stale",
    async () => (await import("./chunks/check-ZBUYC6MZ.js")).checkCommand
  ),
  lazyCommand(
    "pagination [input]",
    "report how each list is iterated, the evidence for it, and rules to paste into the config",
    async () => (await import("./chunks/pagination-X6MYQCD6.js")).paginationCommand
  ),
  lazyCommand(
    "snippet <input> <operation>",
    "print one snippet of one operation",
    async () => (await import("./chunks/snippet-OTBKAV7Z.js")).snippetCommand
  ),
  lazyCommand(
    "verify [input]",
    "run every function and every snippet against a local server and compare what arrives",
    async () => (await import("./chunks/verify-3BF4OMGK.js")).verifyCommand
  ),
  lazyCommand(
    "codesamples <input>",
    "write an Overlay with x-codeSamples, or merge them into the document",
    async () => (await import("./chunks/codesamples-UJNLPO2E.js")).codesamplesCommand
  ),
  lazyCommand(
    "config [show]",
    "print the options and where each was said, or the JSON Schema of a config file",
    async () => (await import("./chunks/config-WZAG2UCR.js")).configCommand
  ),
  lazyCommand(
    "init [input]",
    "write a config, scripts and a workflow for the project in this folder",
    async () => (await import("./chunks/init-3V4Z2D4U.js")).initCommand
  ),
  lazyCommand(
    "diff <old> <new>",
    "list what changed for users of the generated API: breaking, minor or patch",
    async () => (await import("./chunks/diff-CJPRYWBX.js")).diffCommand
  ),
  lazyCommand(
    "inspect [input]",
    "print what a document holds: operations, auth, content types, pagination, envelopes, warnings",
    async () => (await import("./chunks/inspect-2IIZBYFS.js")).inspectCommand
  ),
  lazyCommand(
    "templates [action] [target] [operation]",
    "list templates, eject them to a folder, or show the view that they lay out",
    async () => (await import("./chunks/templates-HDSIMFQY.js")).templatesCommand
  )
];
var parser = yargs(hideBin(process.argv)).scriptName("curlew").locale("en").usage(
  "$0 <command>\n\nReads an OpenAPI document and writes typed request functions, pagination helpers and snippets."
).command([...commands]).completion("completion", "print a script that completes commands and options in bash or zsh").demandCommand(0).strict().option("format", { choices: diagnosticFormats, describe: "form of errors and warnings (default: text)" }).option("debug", { type: "boolean", describe: "print stack traces", default: false }).epilogue(exitCodeLines).help().version(packageVersion()).fail((message, error) => {
  throw error ?? new YError(message);
});
try {
  const chosen = await parser.parseAsync().catch(chosenCommand);
  if (chosen instanceof ChosenCommand) await chosen.run();
} catch (error) {
  process.exitCode = reportFailure(await failureOf(error));
}
function chosenCommand(thrown) {
  if (thrown instanceof ChosenCommand) return thrown;
  throw thrown;
}
async function failureOf(error) {
  const isUsage = error instanceof Error && error.name === "YError";
  if (!isUsage && !(error instanceof DocumentError)) return error;
  const { mistypedCommand, parsingError } = await import("./chunks/mistyped-call-4O6NG3JQ.js");
  const argv = hideBin(process.argv);
  const names = ["completion", ...commands.map(({ command }) => [command].flat().join(" ").split(" ")[0] ?? "")];
  return mistypedCommand(argv, names) ?? (isUsage ? parsingError(error.message, await parser.getHelp()) : error);
}
