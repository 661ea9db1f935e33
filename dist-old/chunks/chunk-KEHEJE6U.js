import {
  importModule
} from "./chunk-OEMNQDJX.js";
import {
  nearestName,
  unknownName
} from "./chunk-N2D3SQCW.js";
import {
  snippetTargets,
  targets
} from "./chunk-HKRAZRUH.js";
import {
  isCustom
} from "./chunk-KL5ZK3R3.js";
import {
  isRaw,
  own
} from "./chunk-WJPFHBNO.js";
import {
  isTargetPath
} from "./chunk-JLND2UW4.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/choose-targets.ts
import { existsSync as existsSync2, readdirSync } from "node:fs";
import { join, resolve as resolve2 } from "node:path";

// generator/config/load-target.ts
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
async function loadTarget(path) {
  if (!existsSync(path)) throw targetError(path, "no such file", "give the path of a module that is a target");
  const exports = await importTarget(path);
  const found = own(exports, "default") ?? own(exports, "target");
  if (!isRaw(found)) throw targetError(path, "the module exports no target", "export it as default or as target");
  const problems = targetProblems(found);
  if (problems.length > 0)
    throw targetError(path, problems.join("; "), "docs/examples/python-requests in the repository is one");
  return guarded(
    { naming: null, runtime: null, language: null, folder: dirname(resolve(path)), ...found },
    path
  );
}
async function importTarget(path) {
  try {
    return await importModule(path);
  } catch (error) {
    throw thrownError(path, error);
  }
}
function targetProblems(target) {
  const { name, syntax, pages, language = null, runtime = null } = target;
  const helpers = isRaw(syntax) ? Object.entries(syntax) : [];
  return [
    ...typeof name === "string" && /^[a-z][a-z0-9-]*$/.test(name) ? [] : ["name must be small letters, digits and dashes"],
    ...isRaw(syntax) ? [] : ["syntax must be an object of helpers"],
    ...helpers.flatMap(
      ([helper, print]) => typeof print === "function" ? [] : [`syntax.${helper} must be a function`]
    ),
    ...typeof pages === "function" ? [] : ["pages must be a function"],
    ...[null, "typescript", "markdown", "html"].includes(language) ? [] : ["language must be typescript, markdown, html or null"],
    ...runtime === null || typeof runtime === "string" ? [] : ["runtime must be the name of a folder or null"]
  ];
}
function guarded(target, path) {
  return {
    ...target,
    pages: (plan) => {
      try {
        return target.pages(plan);
      } catch (error) {
        if (error instanceof DocumentError) throw error;
        throw thrownError(path, error);
      }
    }
  };
}
function thrownError(path, error) {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack ?? "" : "";
  const frames = stack.matchAll(/\(?(?:file:\/\/)?([^\s()]+):(\d+):(\d+)\)?$/gm);
  const frame = [...frames].find(([, file = ""]) => file.startsWith(dirname(resolve(path))));
  const place = frame ? { file: frame[1]?.replace(/\?.*/, "") ?? path, line: Number(frame[2]), column: Number(frame[3]) } : { file: path };
  return new DocumentError(
    [{ severity: "error", code: "target", pointer: "", ...place, message, hint: "correct the target" }],
    "usage"
  );
}
function targetError(path, message, hint) {
  return new DocumentError([{ severity: "error", code: "target", file: path, pointer: "", message, hint }], "usage");
}

// generator/choose-targets.ts
async function chooseTargets(options) {
  const asked = options.targets ?? ["typescript"];
  const loaded = await Promise.all(asked.filter(isTargetPath).map((path) => loadTarget(path)));
  const named = namedTargets(asked.filter((name) => !isTargetPath(name)));
  const chosen = [...named, ...loaded];
  refuseDoubles(loaded);
  const overridden = overrider(options.templates, [...targets, ...loaded]);
  const targets2 = chosen.map(overridden);
  const snippetTargets2 = snippetTargets.map(overridden);
  const custom = [...targets2, ...snippetTargets2].filter(isCustom);
  if (custom.length > 0) {
    const { checkTemplates } = await import("./check-templates-66QKDNK5.js");
    for (const target of new Set(custom)) checkTemplates(target);
  }
  return { targets: targets2, snippetTargets: snippetTargets2 };
}
function namedTargets(asked) {
  const code = targets.filter(({ document }) => document === void 0).map(({ name }) => name);
  const names = asked.flatMap((name) => name === "all" ? code : [name]);
  const unknown = names.filter((name) => !targets.some((target) => target.name === name));
  if (unknown.length > 0) throw new DocumentError(unknown.map(unknownTarget), "usage");
  const needed = targets.flatMap((target) => names.includes(target.name) ? target.needs ?? [] : []);
  return targets.filter(({ name }) => names.includes(name) || needed.includes(name));
}
function unknownTarget(name) {
  const known = targets.map((target) => target.name);
  return unknownName({
    code: "unknown-target",
    what: "target",
    name,
    known,
    others: ["all", "paths (./\u2026/target.mjs)"]
  });
}
function refuseDoubles(loaded) {
  const names = [...targets, ...loaded].map(({ name }) => name);
  const doubles = loaded.filter(({ name }) => names.indexOf(name) !== names.lastIndexOf(name));
  if (doubles.length === 0) return;
  const hint = "give it a name of its own";
  const problems = doubles.map(
    ({ name }) => usageProblem("target", `there are two targets ${JSON.stringify(name)}`, hint)
  );
  throw new DocumentError(problems, "usage");
}
function overrider(folder, known) {
  if (folder === void 0) return (target) => target;
  const names = overrideFolders(folder, known);
  const made = new Map(
    known.map((target) => {
      const overrides = resolve2(join(folder, target.name));
      return [target, names.includes(target.name) ? { ...target, overrides } : target];
    })
  );
  return (target) => made.get(target) ?? target;
}
function overrideFolders(folder, known) {
  if (!existsSync2(folder)) {
    const hint = "curlew templates eject <target> makes one";
    throw new DocumentError([usageProblem("templates", `there is no folder ${folder}`, hint)], "usage");
  }
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));
  const names = known.map(({ name }) => name);
  const wrong = entries.filter((entry) => !(entry.isDirectory() && names.includes(entry.name)) && !isNote(entry.name));
  if (wrong.length > 0)
    throw new DocumentError(
      wrong.map(({ name }) => strayEntry(join(folder, name), name, names)),
      "usage"
    );
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
function isNote(name) {
  return /\.(md|txt)$/i.test(name);
}
function strayEntry(path, name, known) {
  const nearest = nearestName(name, known);
  const hint = nearest === null ? `folders are named after targets: ${known.join(", ")}` : `did you mean ${nearest}/?`;
  return { ...usageProblem("templates", "this is not the folder of a target", hint), file: path };
}
function usageProblem(code, message, hint) {
  return { severity: "error", code, pointer: "", message, hint };
}

export {
  chooseTargets
};
