import {
  documentArguments,
  inputArgument
} from "./chunk-U3LLOKLY.js";

// generator/commands/generate.ts
var generateCommand = {
  builder: (parser) => outputArguments(parser).option("check", { type: "boolean", describe: "write nothing; exit 1 with a diff where the output is stale" }).option("dry-run", { type: "boolean", describe: "write nothing; list what would change" }).option("force", {
    type: "boolean",
    describe: "replace files that were edited or that curlew did not write"
  }).option("watch", {
    alias: "w",
    type: "boolean",
    describe: "generate again whenever a file changes that was read"
  }).conflicts("watch", ["check", "dry-run", "json"]),
  handler: async (given) => {
    if (given.watch) {
      const { runWatch } = await import("./run-watch-AYRILRNH.js");
      return runWatch(given);
    }
    const { runGenerate } = await import("./run-generate-FFKX7RXM.js");
    await runGenerate(given);
  }
};
function outputArguments(parser) {
  return documentArguments(parser).positional("input", inputArgument).option("output", {
    alias: "o",
    type: "string",
    describe: "folder for the output (default: generated)",
    requiresArg: true
  }).option("targets", {
    alias: "t",
    type: "string",
    array: true,
    describe: "what to make, or all (default: typescript)",
    requiresArg: true
  }).option("formatter", {
    choices: ["prettier", "oxfmt", "none"],
    describe: "formatter of TypeScript output (default: prettier)"
  }).option("cache", {
    type: "boolean",
    describe: "keep what the next run need not make again in node_modules/.cache/curlew (--no-cache does not)"
  }).option("import-extension", {
    choices: ["js", "ts", "none"],
    describe: "ending of relative imports (default: js)"
  }).option("width", { type: "number", describe: "columns of a snippet, 0 for one line (default: 80)" }).option("pretty", { choices: ["jq", "none"], describe: "pipe JSON answers of POSIX snippets through jq" }).option("flags", { choices: ["long", "short"], describe: "long or short flags of curl (default: long)" }).option("loops", {
    choices: ["none", "all"],
    describe: "a second snippet for each list, over all pages (default: none)"
  }).option("docs", { describe: "--docs.framework: whose tabs mdx uses (starlight, docusaurus or nextra)" }).option("shard", {
    type: "string",
    describe: "make the i-th of n parts of the documents of a config: i/n",
    requiresArg: true
  }).option("json", {
    type: "boolean",
    describe: "print a report as JSON to standard output"
  });
}

export {
  generateCommand,
  outputArguments
};
