import {
  compileTemplates,
  handlebars
} from "./chunk-54KECTGS.js";
import {
  Code
} from "./chunk-QDBQTJDZ.js";
import {
  isCustom,
  readTemplates,
  targetFolder,
  templatePaths
} from "./chunk-KL5ZK3R3.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/render/seal.ts
var ViewKeyError = class extends TypeError {
  name = "ViewKeyError";
  key;
  constructor(key, known) {
    super(`the view has no ${JSON.stringify(key)}; it has ${known.join(", ")}`);
    this.key = key;
  }
};
function seal(view) {
  if (typeof view !== "object" || view === null || view instanceof Code) return view;
  return new Proxy(view, { get: readSealed, getOwnPropertyDescriptor: describeSealed });
}
function readSealed(view, key) {
  if (typeof key === "symbol" || Object.hasOwn(view, key)) return seal(Reflect.get(view, key));
  if (key in view && (Array.isArray(view) || key === "constructor")) return Reflect.get(view, key);
  throw new ViewKeyError(String(key), Object.keys(view));
}
function describeSealed(view, key) {
  if (typeof key === "string" && !Object.hasOwn(view, key) && !(key in view)) readSealed(view, key);
  return Reflect.getOwnPropertyDescriptor(view, key);
}

// generator/render/field-place.ts
function placeOfField(source, field) {
  const { parse, Visitor } = handlebars();
  const places = [];
  const visitor = new Visitor();
  visitor.PathExpression = ({ loc: { start }, parts }) => {
    if (parts[0] === field) places.push({ line: start.line, column: start.column + 1 });
  };
  visitor.accept(parse(source));
  return places[0] ?? null;
}

// generator/render/template-error.ts
function templateError(target, name, error) {
  if (!(error instanceof Error)) return error;
  const { key } = error instanceof ViewKeyError ? error : { key: strictKey(error.message) };
  const at = key === null ? null : findField(target, name, key);
  const message = error instanceof ViewKeyError || key === null ? error.message : `the view has no ${JSON.stringify(key)}`;
  const file = templatePaths(target).get(at?.template ?? name) ?? `${name}.hbs`;
  const place = at === null ? {} : { line: at.line, column: at.column };
  const hint = `curlew templates show ${target.name} <operation> prints the view`;
  return new DocumentError(
    [{ severity: "error", code: "template", file, pointer: "", ...place, message, hint }],
    "usage"
  );
}
function strictKey(message) {
  return /^"(.*?)" not defined in /.exec(message)?.[1] ?? null;
}
function findField(target, name, key) {
  const sources = [...readTemplates(target)].sort(([a], [b]) => Number(b === name) - Number(a === name));
  for (const [template, source] of sources) {
    const place = placeOfField(source, key);
    if (place) return { template, ...place };
  }
  return null;
}

// generator/render/render.ts
function render(target, pages, options = { sealed: false }) {
  const templates = compileTemplates(target);
  return pages.map((page) => {
    const template = templates.get(page.template);
    if (!template) throw missingTemplate(target, page);
    return {
      path: page.path,
      text: isCustom(target) ? renderCustom(target, page, template) : template(options.sealed ? seal(page.view) : page.view)
    };
  });
}
function missingTemplate(target, { template }) {
  if (target.folder === void 0) return new Error(`target ${target.name} has no template ${template}.hbs`);
  const message = `there is no template ${template}.hbs`;
  const hint = "a page names a template of the folder that the target is in";
  return new DocumentError(
    [{ severity: "error", code: "target", file: target.folder, pointer: "", message, hint }],
    "usage"
  );
}
function renderCustom(target, { template: name, view }, template) {
  try {
    return template(seal(view));
  } catch (error) {
    throw templateError(target, name, error);
  }
}

// generator/render/runtime-files.ts
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
function runtimeFiles(target, options) {
  const isReplaced = options.runtime !== null && target.name === "typescript";
  if (target.runtime === null || isReplaced) return [];
  const folder = join(targetFolder(target), target.runtime);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => ({
    path: `${target.runtime}/${name}`,
    text: withImportEnding(readFileSync(join(folder, name), "utf8"), options.importExtension)
  }));
}
function withImportEnding(text, ending) {
  if (ending === "js") return text;
  return text.replaceAll(/(from '\.[^']*)\.js';/g, ending === "ts" ? "$1.ts';" : "$1';");
}

// generator/render-target.ts
function renderTarget(target, plan, sealed) {
  const result = target.pages(plan);
  return {
    target,
    result,
    files: [...render(target, result.pages, { sealed }), ...runtimeFiles(target, plan.options)]
  };
}
function planOf(plan, operation, examples) {
  return {
    ...plan,
    api: { ...plan.api, operations: [operation] },
    examples: /* @__PURE__ */ new Map([[operation.key, examples]])
  };
}
function renderExample(target, plan, { operation, example }) {
  const options = { ...plan.options, loops: "none" };
  const { pages, diagnostics } = target.pages({ ...planOf(plan, operation, [example]), options });
  return { files: render(target, pages), diagnostics };
}

export {
  render,
  runtimeFiles,
  renderTarget,
  planOf,
  renderExample
};
