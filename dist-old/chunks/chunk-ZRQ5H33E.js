import {
  format,
  formatKey
} from "./chunk-YFWMBHHZ.js";
import {
  keyText
} from "./chunk-56GO5OEQ.js";
import {
  hashOf
} from "./chunk-WCV7M7RA.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/check-output/wrong-output.ts
function wrongOutput(file, message) {
  return {
    severity: "error",
    code: "wrong-output",
    file,
    pointer: "",
    message: `this file is not what was planned: ${message}`,
    hint: "nothing was written; unless a target or a template is your own, this is a bug: report it with the document"
  };
}

// generator/check-output/paths.ts
var device = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
var refused = /[<>:"\\|?*\u0000-\u001f\u007f-\u009f]|[. ]$/;
function pathProblems(paths) {
  const seen = /* @__PURE__ */ new Set();
  return paths.flatMap((path) => {
    const folded = path.toLowerCase();
    if (seen.has(folded)) return [wrongOutput(path, "its name differs from another only in case")];
    seen.add(folded);
    return path.split("/").every(isName) ? [] : [wrongOutput(path, "its name cannot be written on every system")];
  });
}
function isName(name) {
  return name !== "" && !refused.test(name) && !device.test(name) && name.length <= 255;
}

// generator/check-output/imports.ts
import { posix } from "node:path";
var platform = /* @__PURE__ */ new Set(["node:fs"]);
function importProblems(path, requests, known) {
  return requests.filter((request) => !isKnown(path, request, known)).map((request) => `it imports ${JSON.stringify(request)}`);
}
function importedModules({ module }) {
  const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const exported = module.staticExports.flatMap(
    ({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest === null ? [] : [moduleRequest.value])
  );
  return [.../* @__PURE__ */ new Set([...imported, ...exported])];
}
function isKnown(path, request, { paths, modules }) {
  if (!request.startsWith(".")) return platform.has(request) || modules.includes(request);
  const target = posix.join(posix.dirname(path), request);
  if (modules.includes(target)) return true;
  return [target, `${target}.ts`, target.replace(/\.js$/, ".ts")].some((file) => paths.has(file));
}

// generator/check-output/parse.ts
function parseProblems({ errors, module }) {
  const [first2] = errors;
  if (first2 !== void 0) return [`it does not parse: ${first2.message}`];
  return module.dynamicImports.length > 0 ? ["it imports a module at run time"] : [];
}

// generator/check-output/inert.ts
function inertProblem(expression, callable) {
  if (expression === null) return "nothing";
  switch (expression.type) {
    case "Literal":
      return "regex" in expression ? "RegExp" : null;
    case "Identifier":
      return null;
    case "MemberExpression":
      return expression.computed || expression.object.type !== "Identifier" ? expression.type : null;
    case "UnaryExpression":
      return expression.operator === "-" ? inertProblem(expression.argument, callable) : expression.operator;
    case "ArrayExpression":
      return first(
        expression.elements.map((element) => isExpression(element) ? inertProblem(element, callable) : "spread")
      );
    case "ObjectExpression":
      return first(
        expression.properties.map((property) => {
          if (property.type !== "Property" || property.kind !== "init" || property.method) return property.type;
          const isKey = !property.computed || property.key.type === "Literal";
          return isKey ? inertProblem(property.value, callable) : "computed key";
        })
      );
    case "CallExpression": {
      const { callee } = expression;
      if (callee.type !== "Identifier" || !callable.has(callee.name)) return expression.type;
      return first(
        expression.arguments.map((value) => isExpression(value) ? inertProblem(value, callable) : "spread")
      );
    }
    default:
      return expression.type;
  }
}
function isExpression(element) {
  return element !== null && element.type !== "SpreadElement";
}
function first(problems) {
  return problems.find((problem) => problem !== null) ?? null;
}

// generator/check-output/shape.ts
function shapeProblems(file, shape, parsing) {
  switch (shape.kind) {
    case "script": {
      const { length } = parsing.parsed.program.body;
      return length === shape.statements ? [] : [`it has ${length} statements instead of ${shape.statements}`];
    }
    case "module":
      return [...exportProblems(shape, parsing.parsed), ...restProblems(file, shape, parsing)];
    default:
      return shape;
  }
}
function exportProblems(shape, { module }) {
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  const own = entries.filter(({ moduleRequest }) => moduleRequest === null);
  const named = (isType) => own.filter((entry) => entry.isType === isType).map(({ exportName }) => exportName.name ?? exportName.kind);
  const optional = new Set(shape.optionalTypes);
  return [
    ...difference("type", named(true), shape.types, optional),
    ...difference("value", named(false), shape.values, /* @__PURE__ */ new Set())
  ];
}
function difference(kind, found, wanted, optional) {
  const counts = /* @__PURE__ */ new Map();
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const name of wanted) counts.set(name, (counts.get(name) ?? 0) - 1);
  return [...counts].flatMap(([name, count]) => {
    if (count === 0 || count === 1 && optional.has(name)) return [];
    return [`it exports the ${kind} ${JSON.stringify(name)} ${count > 0 ? "too often" : "not often enough"}`];
  });
}
function restProblems(file, shape, { parsed, parse }) {
  const rest = withoutSpans(file.text, [
    ...parsed.module.staticImports,
    ...parsed.module.staticExports,
    ...parsed.comments
  ]);
  if (rest.trim() === "") return difference("constant", [], shape.locals, /* @__PURE__ */ new Set());
  const { body } = parse(file.path, rest).program;
  const imported = parsed.module.staticImports.flatMap(
    ({ entries }) => entries.map(({ localName }) => localName.value)
  );
  const callable = new Set(imported);
  const names = [];
  for (const statement of body) {
    const isEmpty = statement.type === "ExportNamedDeclaration" && statement.declaration === null;
    if (isEmpty || statement.type === "EmptyStatement") continue;
    if (statement.type === "TSTypeAliasDeclaration") {
      names.push(statement.id.name);
      continue;
    }
    const [declarator, ...more] = statement.type === "VariableDeclaration" && statement.kind === "const" ? statement.declarations : [];
    if (declarator === void 0 || more.length > 0 || declarator.id.type !== "Identifier") {
      return [`it has a statement at its top level that is no declaration (${statement.type})`];
    }
    const problem = inertProblem(declarator.init, callable);
    if (problem !== null) return [`the constant ${declarator.id.name} holds more than data (${problem})`];
    names.push(declarator.id.name);
  }
  return difference("constant", names, shape.locals, /* @__PURE__ */ new Set());
}
function withoutSpans(text, spans) {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let rest = "";
  let at = 0;
  for (const { start, end } of sorted) {
    if (start > at) rest += text.slice(at, start);
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}

// generator/check-output/check-output.ts
async function lookAtModules(files, shapes) {
  const modules = files.filter(({ path }) => path.endsWith(".ts"));
  const looked = await Promise.all(modules.map((file) => parseAndLook(file, shapes.get(file.path))));
  return {
    problems: looked.flatMap(({ path, problems }) => problems.map((message) => wrongOutput(path, message))),
    imports: looked.flatMap(({ path, requests }) => requests.length > 0 ? [{ path, requests }] : [])
  };
}
var parser;
async function parseAndLook(file, shape) {
  const { parseSync } = await (parser ??= import("oxc-parser"));
  const parse = (path, text) => parseSync(path, text, { lang: "ts", sourceType: "module" });
  return lookAt(file, { shape, parsed: parse(file.path, file.text), parse });
}
function lookAt(file, { shape, parsed, parse }) {
  const { path } = file;
  const broken = parseProblems(parsed);
  if (broken.length > 0 || shape === void 0) return { path, problems: broken, requests: [] };
  return { path, problems: shapeProblems(file, shape, { parsed, parse }), requests: importedModules(parsed) };
}
function checkOutput(files, looked, { modules, kept = /* @__PURE__ */ new Set() }) {
  const made = files.map(({ path }) => path);
  const own = new Set(made);
  const others = [...kept].filter((path) => !own.has(path));
  const isNew = made.some((path) => !kept.has(path));
  const known = { paths: /* @__PURE__ */ new Set([...made, ...others]), modules };
  const imports = looked.flatMap((part) => part.imports);
  const found = [
    ...pathProblems(isNew ? [...made, ...others] : made),
    ...imports.flatMap(
      ({ path, requests }) => importProblems(path, requests, known).map((message) => wrongOutput(path, message))
    ),
    ...looked.flatMap(({ problems }) => problems),
    ...files.flatMap(jsonProblems)
  ];
  if (found.length > 0) throw new DocumentError(found, "bug");
}
function jsonProblems({ path, text }) {
  if (!path.endsWith(".json")) return [];
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [wrongOutput(path, "it is no JSON")];
  }
}

// generator/output-thread/take-files.ts
var takeFiles = async (batch, formatter) => {
  const { files, shapes } = await formatBatch(batch, formatter);
  return { files, looked: await lookAtModules(files, shapes) };
};
async function formatBatch({ files, modules, shapes }, formatter) {
  const known = new Set(modules);
  const rendered = files.filter(({ path }) => known.has(path));
  const formatted = new Map((await format(rendered, "typescript", formatter)).map((file) => [file.path, file]));
  return { files: files.map((file) => formatted.get(file.path) ?? file), modules: [], shapes };
}
function takeOnce(memory, take) {
  return async (batch, formatter) => {
    const settings = memory.isKept ? await formatKey(formatter) : null;
    if (settings === null) return take(batch, formatter);
    const whatOf = (file) => `finish ${keyText([settings, file.path, hashOf(file), batch.modules.includes(file.path), batch.shapes.get(file.path)])}`;
    const known = batch.files.map((file) => memory.recall(whatOf(file)));
    const unknown = batch.files.filter((_file, index) => known[index] === void 0);
    const taken = await take({ ...batch, files: unknown }, formatter);
    const texts = new Map(taken.files.map((file) => [file.path, file]));
    for (const file of taken.looked.problems.length === 0 ? unknown : []) {
      const files = [texts.get(file.path) ?? file];
      const imports = taken.looked.imports.filter(({ path }) => path === file.path);
      memory.remember(whatOf(file), { files, looked: { problems: [], imports } });
    }
    const all = [...known.filter((one) => one !== void 0), taken];
    return {
      files: all.flatMap(({ files }) => files),
      looked: {
        problems: all.flatMap(({ looked }) => looked.problems),
        imports: all.flatMap(({ looked }) => looked.imports)
      }
    };
  };
}

export {
  pathProblems,
  checkOutput,
  takeFiles,
  formatBatch,
  takeOnce
};
