import {
  optionTable
} from "./chunk-4XICAYTL.js";

// generator/commands/snippet-arguments.ts
var snippetShells = "curl, curl-cmd, curl-powershell5, curl-powershell, powershell, typescript-usage";
function withModule(options) {
  return { module: "./typescript/index.js", ...options };
}
function snippetArguments(parser) {
  const { width, pretty, flags, module } = optionTable;
  return parser.option("module", { type: "string", describe: module.describe, requiresArg: true }).option("width", { type: "number", describe: width.describe, requiresArg: true }).option("pretty", { choices: pretty.choices, describe: pretty.describe }).option("flags", { choices: flags.choices, describe: flags.describe });
}

export {
  snippetShells,
  withModule,
  snippetArguments
};
