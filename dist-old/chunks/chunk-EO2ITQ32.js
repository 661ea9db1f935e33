import {
  formatDiagnostic,
  formatGithub,
  formatJson,
  printable,
  withoutCommands
} from "./chunk-4WIAHUHD.js";
import {
  DocumentError,
  exitCodes
} from "./chunk-MSPZ5QHL.js";

// generator/commands/output-style.ts
var diagnosticFormats = ["text", "json", "github"];
function outputStyle(given = processSurroundings()) {
  const format = diagnosticFormats.find((name) => name === valueOf(given.argv, "--format")) ?? "text";
  return { format, colour: format === "text" && hasColour(given), debug: given.argv.includes("--debug") };
}
function processSurroundings() {
  return { argv: process.argv.slice(2), env: process.env, isTerminal: process.stderr.isTTY === true };
}
function valueOf(argv, option) {
  const index = argv.findLastIndex((argument2) => argument2 === option || argument2.startsWith(`${option}=`));
  const argument = argv[index];
  return argument === option ? argv[index + 1] : argument?.slice(option.length + 1);
}
function hasColour({ env, isTerminal }) {
  const forced = env["FORCE_COLOR"];
  if (forced !== void 0) return forced !== "0" && forced !== "false";
  if (env["NO_COLOR"]) return false;
  return isTerminal && env["TERM"] !== "dumb";
}

// generator/commands/system-error.ts
var reasons = {
  EACCES: "permission denied",
  EDQUOT: "the disk quota is used up",
  EISDIR: "it is a folder",
  ELOOP: "too many symbolic links",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or folder",
  ENOSPC: "no space left on the disk",
  ENOTDIR: "a part of the path is a file",
  EPERM: "not permitted",
  EROFS: "the file system is read-only"
};
function asSystemError(error) {
  if (!(error instanceof Error) || error instanceof DocumentError) return error;
  const { code, syscall, path } = error;
  if (code === void 0 || syscall === void 0) return error;
  const subject = path === void 0 ? "" : ` ${path}`;
  const message = `cannot ${syscall}${subject}: ${reasons[code] ?? code}`;
  const hint = "check the path, its permissions and the free space of the disk";
  return new DocumentError([{ severity: "error", code: "system", pointer: "", message, hint }], "io");
}

// generator/commands/report.ts
var shown = 50;
function printDiagnostics(diagnostics, rootName, limit = shown) {
  printError(diagnosticText(diagnostics, rootName, { limit, style: outputStyle() }));
}
function diagnosticText(diagnostics, rootName, { limit = shown, style }) {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  const most = style.format === "json" ? Infinity : limit;
  const printed = [...errors.slice(0, most), ...warnings.slice(0, most)];
  const hidden = errors.length + warnings.length - printed.length;
  const rest = hidden === 0 ? [] : [`\u2026 and ${hidden} more; --format json lists all`];
  return [...printed.map((diagnostic) => formatted(diagnostic, rootName, style)), ...rest].map((line) => `${line}
`).join("");
}
function formatted(diagnostic, rootName, { format, colour }) {
  switch (format) {
    case "text":
      return formatDiagnostic(diagnostic, rootName, colour);
    case "json":
      return formatJson(diagnostic, rootName);
    case "github":
      return formatGithub(diagnostic, rootName);
    default:
      return format;
  }
}
async function naming(rootName, task) {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new DocumentError(
      error.diagnostics.map((diagnostic) => ({ file: rootName, ...diagnostic })),
      error.exit
    );
  }
}
function reportFailure(thrown, style = outputStyle()) {
  const error = asSystemError(thrown);
  const stack = style.debug && error instanceof Error ? `${printableLines(error.stack ?? "")}
` : "";
  const failure = error instanceof DocumentError ? error : bug(error);
  printError(diagnosticText(failure.diagnostics, "curlew", { style }) + stack);
  return exitCodes[failure.exit];
}
function printError(text) {
  if (text !== "") process.stderr.write(process.stderr.isTTY ? `\r\x1B[2K${text}` : text);
}
function bug(error) {
  const message = `this is a bug: ${error instanceof Error ? error.message : String(error)}`;
  const hint = "run again with --debug and report the stack trace with the document";
  return new DocumentError([{ severity: "error", code: "bug", pointer: "", message, hint }], "bug");
}
function jsonReports(reports) {
  return `${printableLines(JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2))}
`;
}
function printableLines(text) {
  return text.replaceAll(/[^\n\t]+/g, printable).replaceAll(/^.+/gm, withoutCommands);
}

export {
  diagnosticFormats,
  outputStyle,
  printDiagnostics,
  naming,
  reportFailure,
  jsonReports,
  printableLines
};
