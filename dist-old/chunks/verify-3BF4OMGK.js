import {
  snippetArguments
} from "./chunk-UG25LHOE.js";
import {
  documentArguments,
  documentOptions,
  inputArgument
} from "./chunk-U3LLOKLY.js";
import "./chunk-MQRGRBW6.js";
import "./chunk-4XICAYTL.js";
import {
  jsonReports,
  naming
} from "./chunk-EO2ITQ32.js";
import "./chunk-4WIAHUHD.js";
import {
  exitCodes
} from "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";

// generator/commands/verify.ts
var verifyCommand = {
  builder: (parser) => snippetArguments(documentArguments(parser)).positional("input", inputArgument).option("shell", {
    type: "string",
    array: true,
    describe: "function, node, bash, dash, zsh, ksh, busybox, fish, cmd, wine, powershell, pwsh; default: all that are here",
    requiresArg: true
  }).option("json", { type: "boolean", describe: "print the report as JSON to standard output" }),
  handler: async (given) => {
    const reports = [];
    for (const options of await documentOptions(given))
      reports.push(await naming(options.input, () => verifyDocument(options, given)));
    if (given.json) process.stdout.write(jsonReports(reports));
  }
};
async function verifyDocument(options, given) {
  const { verify } = await import("./verify-K4OASHPJ.js");
  const { verifyTable } = await import("./verify-table-KDY56OAQ.js");
  const { isWrong } = await import("./verdict-L462OYJD.js");
  const isTerminal = process.stderr.isTTY && given.quiet !== true;
  const report = await verify(options, {
    ...given.shell && { shells: given.shell.flatMap((shell) => shell.split(",")) },
    onProgress: (done, all) => void (isTerminal && process.stderr.write(`\r\x1B[2K${done} of ${all} calls`))
  });
  if (isTerminal) process.stderr.write("\r\x1B[2K");
  if (!given.json) process.stdout.write(verifyTable(report));
  if (report.verdicts.some(isWrong)) process.exitCode = exitCodes.document;
  return report;
}
export {
  verifyCommand
};
