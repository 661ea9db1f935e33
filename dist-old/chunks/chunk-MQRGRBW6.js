import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/commands/usage-error.ts
function usageError(message, hint) {
  return new DocumentError([{ severity: "error", code: "usage", pointer: "", message, hint }], "usage");
}
function optionError(message, hint) {
  const problem = { severity: "error", code: "usage", file: "command line", pointer: "", message, hint };
  return new DocumentError([problem], "usage");
}

export {
  usageError,
  optionError
};
