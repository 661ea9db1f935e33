import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/write/output-error.ts
function outputError(path, message, hint) {
  return new DocumentError(
    [{ severity: "error", code: "output", pointer: "", message: `${path}: ${message}`, hint }],
    "io"
  );
}
function asOutputError(error, path, state = "nothing was changed") {
  const { code, syscall } = error instanceof Error ? error : {};
  if (code === void 0 || syscall === void 0) return error;
  const hint = "check the permissions and the free space of the disk";
  return outputError(path, `cannot be written: ${code}; ${state}`, hint);
}

export {
  outputError,
  asOutputError
};
