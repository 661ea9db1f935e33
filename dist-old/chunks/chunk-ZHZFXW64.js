import {
  reportFailure
} from "./chunk-EO2ITQ32.js";
import {
  exitCodes
} from "./chunk-MSPZ5QHL.js";

// generator/commands/standard-streams.ts
function survivePipes() {
  process.stderr.on("error", () => void 0);
  process.stdout.on("error", (error) => {
    if (error.code === "EPIPE") return;
    reportFailure(error);
    process.exitCode = exitCodes.io;
  });
}

// generator/commands/guard-process.ts
function guardProcess() {
  survivePipes();
  process.on("uncaughtException", (error) => {
    process.exit(reportFailure(error));
  });
}

export {
  guardProcess
};
