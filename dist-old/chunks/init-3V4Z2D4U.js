import {
  defaultAnswers,
  usageError
} from "./chunk-W42SED4X.js";
import {
  configLanguages
} from "./chunk-IS7KQR4D.js";
import "./chunk-A3U4NA7F.js";
import "./chunk-QDBQTJDZ.js";
import "./chunk-WRGK5ZP4.js";
import "./chunk-EO2ITQ32.js";
import "./chunk-4WIAHUHD.js";
import "./chunk-MSPZ5QHL.js";

// generator/commands/init.ts
import { existsSync } from "node:fs";
import { basename, extname, join } from "node:path";
var initCommand = {
  builder: (parser) => parser.positional("input", { type: "string", describe: "OpenAPI document: a path or a URL" }).option("yes", { alias: "y", type: "boolean", describe: "ask nothing" }).option("output", {
    alias: "o",
    type: "string",
    describe: "folder for the output (default: src/api)",
    requiresArg: true
  }).option("targets", {
    alias: "t",
    type: "string",
    array: true,
    describe: "what to make (default: typescript and the HTML docs)",
    requiresArg: true
  }).option("auth", {
    type: "string",
    array: true,
    describe: "shell variable of a security scheme, scheme=VARIABLE",
    requiresArg: true
  }).option("language", {
    choices: configLanguages,
    describe: "language of the config (default: ts where the project can compile it, else mjs)"
  }).option("workflow", { type: "boolean", describe: "write .github/workflows/curlew.yml, which checks the output" }).option("force", { type: "boolean", describe: "replace a config or workflow that is there" }),
  handler: async (given) => {
    const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
    if (given.yes !== true && !isTerminal)
      throw usageError(
        "there is no terminal to ask questions on",
        "pass --yes, and what differs from the defaults as options"
      );
    const { readProject } = await import("./project-YEGBR5TW.js");
    const project = await readProject(process.cwd());
    const existing = await existingConfig(project, given);
    if (given.workflow) await refuseWorkflow(project, given);
    const start = { ...given, ...existing && !given.language && { language: existing } };
    const answers = given.yes === true ? await defaultAnswers(project, start) : await askAnswers(project, start);
    await writeAll(project, answers);
  }
};
async function askAnswers(project, given) {
  const { askInit } = await import("./init-questions-TVKSHQJY.js");
  const answers = await askInit(project, given);
  if (answers === null) throw usageError("cancelled: nothing was changed", "curlew init starts again");
  return answers;
}
async function writeAll(project, answers) {
  const { planInit } = await import("./plan-init-GD5UQBKJ.js");
  const { writeProject } = await import("./write-project-4ABLBNDX.js");
  const plan = planInit(project, answers);
  await writeProject(project.folder, plan.files);
  process.stdout.write(summary(plan));
}
function summary({ files, remarks, next }) {
  const wrote = files.map(({ path }) => `wrote ${path}
`);
  const noted = remarks.map((remark) => `note: ${remark}
`);
  return `${wrote.join("")}${noted.join("")}next:
${next.map((command) => `  ${command}
`).join("")}`;
}
async function refuseWorkflow(project, { force }) {
  const { workflowPath } = await import("./plan-init-GD5UQBKJ.js");
  const path = workflowPath(project);
  if (force !== true && existsSync(join(project.folder, path)))
    throw usageError(`${path} is there already`, "pass --force to replace it, or --no-workflow to leave it");
}
async function existingConfig({ folder }, { force, language: wanted }) {
  const { configNames, findConfig } = await import("./load-config-HLTXPFT5.js");
  const path = findConfig(folder);
  if (path === null) return null;
  const language = extname(path).slice(1);
  if (force !== true)
    throw usageError(`there is a config already: curlew.config.${language}`, "edit it, or pass --force to replace it");
  if (wanted !== void 0 && configNames.indexOf(basename(path)) < configNames.indexOf(`curlew.config.${wanted}`))
    throw usageError(
      `${basename(path)} would be read in place of curlew.config.${wanted}`,
      "remove it first, or leave --language out to replace it"
    );
  return configLanguages.find((name) => name === language) ?? "mjs";
}
export {
  initCommand
};
