import {
  documentArguments,
  documentOptions
} from "./chunk-U3LLOKLY.js";
import {
  usageError
} from "./chunk-MQRGRBW6.js";
import "./chunk-4XICAYTL.js";
import {
  naming
} from "./chunk-EO2ITQ32.js";
import "./chunk-4WIAHUHD.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";

// generator/commands/templates.ts
import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
var templatesCommand = {
  builder: (parser) => documentArguments(parser).positional("action", {
    choices: ["list", "eject", "show"],
    describe: "list all, eject those of a target to a folder, or show the view of an operation as JSON"
  }).positional("target", { type: "string", describe: "name of a target, or the path of one of your own" }).positional("operation", { type: "string", describe: 'for show: an operationId, a function, or "GET /path"' }).option("input", { type: "string", describe: "for show: the document", requiresArg: true }).option("to", { type: "string", describe: "for eject: the folder (default: templates)", requiresArg: true }).option("force", { type: "boolean", describe: "for eject: replace files that are there" }),
  handler: async (given) => {
    const [options] = await documentOptions(given);
    if (!options) return;
    switch (given.action) {
      case "eject":
        return eject(options, given);
      case "show":
        return naming(options.input, () => show(options, given));
      default:
        return list(options, given);
    }
  }
};
async function list(options, given) {
  const { templatePaths } = await import("./template-sources-M4HVAYXF.js");
  for (const target of await chosen(options, given)) {
    for (const [name, path] of templatePaths(target)) {
      const isOwn = target.folder !== void 0 || path.startsWith(`${target.overrides}`);
      process.stdout.write(`${target.name}/${name}.hbs${isOwn ? `  (${relative(process.cwd(), path)})` : ""}
`);
    }
  }
}
async function eject(options, given) {
  const { targetFolder, templatesIn } = await import("./template-sources-M4HVAYXF.js");
  const { writeProject } = await import("./write-project-4ABLBNDX.js");
  const { templates, ...others } = options;
  const [target] = await chosen(others, required(given));
  if (!target) return;
  const folder = resolve(given.to ?? templates ?? "templates");
  const files = templatesIn(targetFolder(target)).map(([name, path]) => ({
    path: `${target.name}/${name}.hbs`,
    text: readFileSync(path, "utf8")
  }));
  const taken = files.map(({ path }) => join(folder, path)).filter((path) => existsSync(path));
  if (taken.length > 0 && given.force !== true) throw new DocumentError(taken.map(takenPath), "io");
  await writeProject(folder, files);
  const shown = relative(process.cwd(), folder) || ".";
  process.stdout.write(files.map(({ path }) => `wrote ${join(shown, path)}
`).join(""));
  process.stderr.write(`curlew generate --templates ${shown} uses them; delete those that you do not change
`);
}
async function show(options, given) {
  const { showViews } = await import("./render-views-PBU7OPPP.js");
  const { target, operation } = required(given);
  if (operation === void 0)
    throw usageError("show needs an operation", "curlew templates show <target> <operation>");
  process.stdout.write(await showViews({ ...options, targets: [target] }, operation));
}
async function chosen(options, { target }) {
  const { chooseTargets } = await import("./choose-targets-Z4AL6KQO.js");
  const { targets } = await import("./targets-B7M6GYOT.js");
  const names = target === void 0 ? targets.map(({ name }) => name) : [target];
  const { targets: found } = await chooseTargets({ ...options, targets: names });
  return target === void 0 ? found : found.filter(({ name, folder }) => name === target || folder !== void 0);
}
function required(given) {
  const { target } = given;
  if (target !== void 0) return { ...given, target };
  throw usageError(`${given.action} needs a target`, "curlew templates list names them");
}
function takenPath(path) {
  const hint = "remove it, choose another folder by --to, or pass --force to replace it";
  return { severity: "error", code: "output", file: path, pointer: "", message: "is there already", hint };
}
export {
  templatesCommand
};
