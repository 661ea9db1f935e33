import {
  Code
} from "./chunk-QDBQTJDZ.js";
import {
  isCustom,
  readTemplates
} from "./chunk-KL5ZK3R3.js";
import {
  builtFile
} from "./chunk-5LLNFVHI.js";

// generator/render/compile-templates.ts
import { createRequire as createRequire2 } from "node:module";
import { fileURLToPath } from "node:url";

// generator/render/handlebars.ts
import { createRequire } from "node:module";
var load = createRequire(import.meta.url);
function handlebars() {
  return load("handlebars");
}
function handlebarsRuntime() {
  return load("handlebars/runtime");
}

// generator/render/compile-templates.ts
var compileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  preventIndent: true,
  explicitPartialContext: true
};
var compiled = /* @__PURE__ */ new WeakMap();
function compileTemplates(target) {
  const known = compiled.get(target);
  if (known) return known;
  const built = isCustom(target) ? void 0 : builtFile(`templates/${target.name}.cjs`);
  const templates = built === void 0 ? compileSources(target) : takeBuilt(target, built);
  compiled.set(target, templates);
  return templates;
}
function precompileTemplates(target) {
  const { precompile } = handlebars();
  const options = optionsOf(target);
  const members = [...readTemplates(target)].map(
    ([name, source]) => `${JSON.stringify(name)}: ${String(precompile(source, options))}`
  );
  return `module.exports = {
${members.join(",\n")}
};
`;
}
function compileSources(target) {
  const environment = withHelpers(target, handlebars().create());
  const sources = readTemplates(target);
  for (const [name, source] of sources) environment.registerPartial(name, source);
  const options = optionsOf(target);
  return new Map([...sources].map(([name, source]) => [name, environment.compile(source, options)]));
}
function takeBuilt(target, built) {
  const environment = withHelpers(target, handlebarsRuntime().create());
  const specifications = createRequire2(import.meta.url)(fileURLToPath(built));
  const templates = new Map(
    Object.entries(specifications).map(([name, specification]) => [name, environment.template(specification)])
  );
  for (const [name, template] of templates) environment.registerPartial(name, template);
  return templates;
}
function optionsOf(target) {
  return {
    ...compileOptions,
    knownHelpers: Object.fromEntries(Object.keys(helpersOf(target)).map((name) => [name, true]))
  };
}
function withHelpers(target, environment) {
  for (const [name, helper] of Object.entries(helpersOf(target)))
    environment.registerHelper(name, (value) => helper(value));
  return environment;
}
function helpersOf(target) {
  return { ...target.syntax, code: printCode };
}
function printCode(value) {
  if (!(value instanceof Code))
    throw new TypeError(`{{code}} takes code made by a syntax function, not ${typeof value}`);
  return value.text;
}

export {
  handlebars,
  compileTemplates,
  precompileTemplates
};
