import {
  documentArguments,
  documentOptions
} from "./chunk-U3LLOKLY.js";
import "./chunk-MQRGRBW6.js";
import "./chunk-4XICAYTL.js";
import {
  jsonReports,
  naming
} from "./chunk-EO2ITQ32.js";
import "./chunk-4WIAHUHD.js";
import {
  DocumentError,
  exitCodes
} from "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";

// generator/commands/git-document.ts
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { promisify } from "node:util";
var run = promisify(execFile);
var maxBytes = 64 * 1024 * 1024;
var maxFiles = 1e3;
async function withDocument(input, use) {
  const [, revision, path] = /^git:([^:]+):(.+)$/.exec(input) ?? [];
  if (revision === void 0 || path === void 0) return use(input);
  const folder = mkdtempSync(join(tmpdir(), "curlew-git-"));
  try {
    await copyFiles(revision, posix.normalize(path), folder);
    return await use(join(folder, posix.normalize(path)));
  } catch (error) {
    throw error instanceof DocumentError ? renamed(error, folder, `git:${revision}:`) : error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
async function copyFiles(revision, path, folder) {
  if (/^(-|\/|\.\.(\/|$))/.test(path) || revision.startsWith("-"))
    throw gitError(`git:${revision}:${path}`, "is not a revision and a path below the current folder");
  const seen = /* @__PURE__ */ new Set([path]);
  const pending = [path];
  for (let file = pending.pop(); file !== void 0 && seen.size <= maxFiles; file = pending.pop()) {
    const text = await showFile(revision, file);
    if (text === null && file === path) throw gitError(`git:${revision}:${path}`, "git has no such revision or file");
    if (text === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    for (const next of neighbours(text, file).filter((other) => !seen.has(other))) {
      seen.add(next);
      pending.push(next);
    }
  }
}
async function showFile(revision, path) {
  try {
    const answer = await run("git", ["cat-file", "blob", `${revision}:./${path}`], {
      encoding: "buffer",
      maxBuffer: maxBytes
    });
    return answer.stdout;
  } catch (error) {
    if (error.code === "ENOENT")
      throw gitError(`git:${revision}:${path}`, "git is not installed");
    return null;
  }
}
function neighbours(text, file) {
  const references = text.toString("utf8").matchAll(/\$ref["']?\s*:\s*["']?([^"'\s#,}]+)/g);
  return [...references].flatMap(([, reference = ""]) => {
    if (/^[a-z][a-z0-9+.-]*:|^\//i.test(reference)) return [];
    const path = posix.join(posix.dirname(file), decoded(reference));
    return path.startsWith("..") ? [] : [path];
  });
}
function decoded(reference) {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
function renamed(error, folder, prefix) {
  const rename = (text) => text.replaceAll(`${folder}/`, prefix);
  const diagnostics = error.diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: rename(diagnostic.message),
    ...diagnostic.file !== void 0 && { file: rename(diagnostic.file) }
  }));
  return new DocumentError(diagnostics, error.exit);
}
function gitError(file, message) {
  const hint = "write git:REVISION:PATH, as in git:origin/main:api/openapi.yaml, and fetch the revision first";
  return new DocumentError([{ severity: "error", code: "git", file, pointer: "", message, hint }], "io");
}

// generator/commands/diff.ts
var documents = "a path, a URL, - for standard input, or git:REVISION:PATH";
var diffCommand = {
  command: "diff <old> <new>",
  describe: "list what changed for users of the generated API: breaking, minor or patch",
  builder: (parser) => documentArguments(parser).positional("old", { type: "string", describe: `OpenAPI document before: ${documents}` }).positional("new", { type: "string", describe: "OpenAPI document after" }).option("json", { type: "boolean", describe: "print the report as JSON" }).option("markdown", { type: "boolean", describe: "print Markdown, for a comment on a pull request" }).option("fail-on", {
    choices: ["breaking", "minor", "patch"],
    describe: "exit with 1 where a change is as grave as this, or graver"
  }).option("keep-names", {
    type: "boolean",
    default: true,
    describe: "names of the old document stay, as curlew.lock.json keeps them (--no-keep-names: chosen anew)"
  }),
  handler: async (given) => {
    const old = await planned(given, given.old ?? "", null);
    const now = await planned(given, given.new ?? "", given.keepNames === false ? null : old.names.lock);
    const { diffPlans } = await import("./diff-plans-QS7EQKAF.js");
    const report = diffPlans(old, now);
    process.stdout.write(await formatted(report, given));
    if (isGrave(report, given.failOn)) process.exitCode = exitCodes.document;
  }
};
async function planned(given, named, lock) {
  const { planDocument } = await import("./plan-document-6HVAWNCH.js");
  const input = named === "" && process.argv.includes("-") ? "-" : named;
  return naming(
    input,
    () => withDocument(input, async (path) => {
      const [options] = await documentOptions({ ...given, input: path });
      return planDocument({ ...options, input: path }, lock === null ? {} : { lock });
    })
  );
}
async function formatted(report, { json, markdown }) {
  const { formatDiffMarkdown, formatDiffText } = await import("./format-report-HE7VDKGW.js");
  const both = json === true && markdown === true ? { ...report, markdown: formatDiffMarkdown(report) } : report;
  if (json === true) return jsonReports([both]);
  return markdown === true ? formatDiffMarkdown(report) : formatDiffText(report);
}
function isGrave({ counts }, failOn) {
  switch (failOn) {
    case void 0:
      return false;
    case "breaking":
      return counts.breaking > 0;
    case "minor":
      return counts.breaking + counts.minor > 0;
    case "patch":
      return counts.breaking + counts.minor + counts.patch > 0;
  }
}
export {
  diffCommand
};
