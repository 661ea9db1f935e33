import {
  packageRoot
} from "./chunk-EEUUDNXI.js";

// generator/render/template-sources.ts
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
function isCustom({ folder, overrides }) {
  return folder !== void 0 || overrides !== void 0;
}
function targetFolder({ folder, name }) {
  return folder ?? join(packageRoot, "templates", name);
}
function templatePaths(target) {
  const own = templatesIn(targetFolder(target));
  const overrides = target.overrides === void 0 ? [] : templatesIn(target.overrides);
  return new Map([...own, ...overrides.filter(([name]) => own.some(([known]) => known === name))]);
}
function templatesIn(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".hbs")) : [];
  return names.sort().map((name) => [name.slice(0, -4), join(folder, name)]);
}
function readTemplates(target) {
  return new Map([...templatePaths(target)].map(([name, path]) => [name, readFileSync(path, "utf8")]));
}

export {
  isCustom,
  targetFolder,
  templatePaths,
  templatesIn,
  readTemplates
};
