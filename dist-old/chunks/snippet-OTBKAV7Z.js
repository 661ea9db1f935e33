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
  documentOptions,
  inputArgument
} from "./chunk-U3LLOKLY.js";
import "./chunk-MQRGRBW6.js";
import "./chunk-4XICAYTL.js";
import "./chunk-ALMGODQ6.js";
import "./chunk-WJPFHBNO.js";
import {
  naming,
  printDiagnostics
} from "./chunk-EO2ITQ32.js";
import "./chunk-4WIAHUHD.js";
import "./chunk-WCV7M7RA.js";
import "./chunk-LXL4GM4E.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";

// generator/commands/snippet.ts
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
var snippetCommand = {
  builder: (parser) => snippetArguments(documentArguments(parser)).positional("input", inputArgument).positional("operation", { type: "string", describe: 'an operationId, a function, or "GET /path"' }).option("shell", {
    type: "string",
    default: "curl",
    describe: snippetShells,
    requiresArg: true
  }).option("set", {
    type: "string",
    array: true,
    describe: "value of a parameter or variable, name=value",
    requiresArg: true
  }).option("param", { type: "string", array: true, describe: "show an optional parameter", requiresArg: true }).option("body", { type: "string", describe: "the body as JSON, or @file", requiresArg: true }).option("example", { type: "string", describe: "name of an example of the body", requiresArg: true }).option("force", { type: "boolean", describe: "print values that the schema forbids" }),
  handler: async (given) => {
    const [options] = await documentOptions(given);
    if (options) await naming(options.input, () => printSnippet(options, given));
  }
};
async function printSnippet(options, given) {
  const { snippet } = await import("./snippet-NDQDSCXJ.js");
  const { parseAssignments } = await import("./given-values-LJBXLI5X.js");
  const made = await snippet(
    withModule(options),
    {
      operation: given.operation ?? "",
      shell: given.shell ?? "curl",
      force: given.force === true,
      given: {
        set: parseAssignments(given.set ?? []),
        params: given.param ?? [],
        body: given.body === void 0 ? null : bodyText(given.body),
        example: given.example ?? null
      }
    },
    { lock: readOutputLock(options) }
  );
  process.stdout.write(made.text);
  if (given.quiet) return;
  printDiagnostics(made.diagnostics, options.input);
  for (const { path } of made.files)
    process.stderr.write(`${basename(path)} is the body, too much for this shell: curlew generate writes it
`);
}
function bodyText(body) {
  if (!body.startsWith("@")) return body;
  const path = body.slice(1);
  if (existsSync(path)) return readFileSync(path, "utf8");
  const hint = "give --body @file a path that exists";
  throw new DocumentError(
    [{ severity: "error", code: "body", file: path, pointer: "", message: "no such file", hint }],
    "io"
  );
}
export {
  snippetCommand
};
