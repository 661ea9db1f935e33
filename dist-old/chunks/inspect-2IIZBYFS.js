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
  jsonReports,
  naming,
  printDiagnostics,
  printableLines
} from "./chunk-EO2ITQ32.js";
import "./chunk-4WIAHUHD.js";
import "./chunk-WCV7M7RA.js";
import "./chunk-LXL4GM4E.js";
import "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";

// generator/commands/inspect.ts
var inspectCommand = {
  builder: (parser) => documentArguments(parser).positional("input", inputArgument).option("operations", { type: "boolean", describe: "list every operation with its function" }).option("json", { type: "boolean", describe: "print all of it as JSON, in a shape that stays" }),
  handler: async (given) => {
    const { planDocument } = await import("./plan-document-6HVAWNCH.js");
    const { inspect } = await import("./inspect-BXCEGG2B.js");
    const { formatInspection } = await import("./format-inspection-RE5FPDLZ.js");
    const found = [];
    for (const options of await documentOptions(given)) {
      const planned = await naming(options.input, () => planDocument(options, { lock: readOutputLock(options) }));
      const inspection = inspect(planned);
      found.push(inspection);
      if (given.json) continue;
      process.stdout.write(printableLines(formatInspection(inspection, given.operations === true)));
      if (!given.quiet) printDiagnostics(planned.diagnostics, options.input, 20);
    }
    if (given.json) process.stdout.write(jsonReports(found));
  }
};
export {
  inspectCommand
};
