import {
  documentArguments,
  documentOptions,
  inputArgument
} from "./chunk-U3LLOKLY.js";
import "./chunk-MQRGRBW6.js";
import "./chunk-4XICAYTL.js";
import {
  jsonReports,
  naming,
  printDiagnostics
} from "./chunk-EO2ITQ32.js";
import "./chunk-4WIAHUHD.js";
import "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";

// generator/commands/pagination.ts
var paginationCommand = {
  builder: (parser) => documentArguments(parser).positional("input", inputArgument).option("explain", { type: "boolean", describe: "evidence, stop signals, rejected candidates and overrides too" }).option("json", { type: "boolean", describe: "print the report as JSON" }),
  handler: async (given) => {
    const { planDocument } = await import("./plan-document-6HVAWNCH.js");
    const { formatPaginationReport } = await import("./format-report-VOB6N7FD.js");
    const reports = [];
    for (const options of await documentOptions(given)) {
      const { pagination, diagnostics } = await naming(options.input, () => planDocument(options));
      const report = pagination();
      reports.push(report);
      if (given.json === true) continue;
      process.stdout.write(formatPaginationReport(report, { explain: given.explain === true }));
      if (given.quiet !== true) printDiagnostics(diagnostics, options.input, 20);
    }
    if (given.json === true) process.stdout.write(jsonReports(reports));
  }
};
export {
  paginationCommand
};
