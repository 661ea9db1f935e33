import {
  configText
} from "./chunk-IS7KQR4D.js";

// generator/init/plan-init.ts
import { posix } from "node:path";
import { applyEdits, modify } from "jsonc-parser";

// generator/init/workflow-text.ts
var installs = {
  npm: { command: "npm ci", lockFile: "package-lock.json" },
  pnpm: { command: "pnpm install --frozen-lockfile", lockFile: "pnpm-lock.yaml" },
  yarn: { command: "yarn install --immutable", lockFile: "yarn.lock" },
  bun: { command: "bun install --frozen-lockfile", lockFile: null }
};
function workflowText(workspace, script) {
  const { packageManager, installFolder, projectFolder } = workspace;
  const steps = script === null ? [setUpNode([]), run("npx --yes curlew check", projectFolder)] : [
    ...setUps(workspace),
    run(installs[packageManager].command, installFolder),
    run(`${packageManager} run ${script}`, projectFolder)
  ];
  return `# Fails where the committed output of curlew is not what the document gives now.
name: curlew
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
${["- uses: actions/checkout@v4", ...steps].map((line) => `      ${line.replaceAll("\n", "\n      ")}
`).join("")}`;
}
function setUps({ packageManager, isPinned, installFolder }) {
  const { lockFile } = installs[packageManager];
  const node = setUpNode([
    ...lockFile === null ? [] : [`cache: ${packageManager}`],
    ...lockFile === null || installFolder === "" ? [] : [`cache-dependency-path: ${quoted(`${installFolder}/${lockFile}`)}`]
  ]);
  switch (packageManager) {
    case "npm":
      return [node];
    case "pnpm":
      return [`- uses: pnpm/action-setup@v4${isPinned ? "" : "\n  with:\n    version: 10"}`, node];
    case "yarn":
      return ["- run: corepack enable", node];
    case "bun":
      return ["- uses: oven-sh/setup-bun@v2", node];
    default:
      return packageManager;
  }
}
function setUpNode(more) {
  const lines = ["node-version: 22", ...more].map((line) => `
    ${line}`);
  return `- uses: actions/setup-node@v4
  with:${lines.join("")}`;
}
function run(command, folder) {
  return `- run: ${command}${folder === "" ? "" : `
  working-directory: ${quoted(folder)}`}`;
}
function quoted(path) {
  return /^[\w./-]+$/.test(path) ? path : JSON.stringify(path);
}

// generator/init/plan-init.ts
function workflowPath({ workspace }) {
  return posix.join(workspace.projectFolder.replaceAll(/[^/]+/g, ".."), ".github/workflows/curlew.yml");
}
var installAsDev = {
  npm: "install --save-dev",
  pnpm: "add --save-dev",
  yarn: "add --dev",
  bun: "add --dev"
};
function planInit(project, answers) {
  const { packageManager: manager } = project.workspace;
  const scripts = scriptNames(project);
  const files = [
    { path: `curlew.config.${answers.language}`, text: configText(initConfig(project, answers), answers.language) },
    ...packageFile(project, scripts),
    ...ignoreFile(project, answers.output),
    ...answers.workflow ? [workflowFile(project, scripts)] : []
  ];
  const install = `${manager} ${installAsDev[manager]} curlew`;
  const run2 = project.packageText === null ? "npx curlew generate" : `${manager} run ${scripts.generate}`;
  const next = [...project.hasCurlew || project.packageText === null ? [] : [install], run2];
  return { files, remarks: answers.targets.includes("typescript") ? project.obstacles : [], next };
}
function workflowFile(project, { check }) {
  const text = workflowText(project.workspace, project.packageText === null ? null : check);
  return { path: workflowPath(project), text };
}
function initConfig({ formatter, importExtension }, answers) {
  const { input, output, targets, variables } = answers;
  return {
    input,
    output,
    targets,
    ...importExtension === "js" ? {} : { importExtension },
    ...formatter === "oxfmt" ? { formatter } : {},
    ...Object.keys(variables).length === 0 ? {} : { variables }
  };
}
var commands = { generate: "curlew generate", check: "curlew generate --check" };
function scriptNames({ scripts }) {
  const free = (name) => [commands[name], void 0].includes(scripts[name]) ? name : `${name}:api`;
  return { generate: free("generate"), check: free("check") };
}
function packageFile({ packageText }, names) {
  if (packageText === null) return [];
  const indent = /^([ \t]+)"/m.exec(packageText)?.[1] ?? "  ";
  const formattingOptions = { insertSpaces: !indent.includes("	"), tabSize: indent.length, eol: "\n" };
  const edited = ["generate", "check"].reduce(
    (text, name) => applyEdits(text, modify(text, ["scripts", names[name]], commands[name], { formattingOptions })),
    packageText
  );
  return edited === packageText ? [] : [{ path: "package.json", text: edited }];
}
function ignoreFile({ formatter, prettierIgnore }, output) {
  const line = `/${output.replace(/^\.\//, "").replace(/\/$/, "")}/`;
  const text = prettierIgnore ?? "";
  if (formatter !== "prettier" || output.startsWith("..") || text.split(/\r?\n/).includes(line)) return [];
  return [{ path: ".prettierignore", text: `${text === "" || text.endsWith("\n") ? text : `${text}
`}${line}
` }];
}

export {
  workflowPath,
  planInit
};
