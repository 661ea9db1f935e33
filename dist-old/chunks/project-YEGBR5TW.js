import {
  isRaw,
  own,
  raw,
  text
} from "./chunk-WJPFHBNO.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/init/project.ts
import { existsSync as existsSync3, readdirSync } from "node:fs";
import { join as join3 } from "node:path";

// generator/init/module-settings.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
async function readModuleSettings(folder, isModule) {
  const path = join(folder, "tsconfig.json");
  if (!existsSync(path)) return { importExtension: "js", importsPackages: isModule, obstacles: [] };
  const { default: typescript } = await import("typescript");
  const { sys, ModuleResolutionKind, ModuleKind } = typescript;
  const { config, error } = typescript.readConfigFile(path, (name) => sys.readFile(name));
  if (error) throw brokenSettings(typescript.flattenDiagnosticMessageText(error.messageText, " "));
  const host = {
    useCaseSensitiveFileNames: sys.useCaseSensitiveFileNames,
    readDirectory: () => [],
    fileExists: (name) => sys.fileExists(name),
    readFile: (name) => sys.readFile(name)
  };
  const { options } = typescript.parseJsonConfigFileContent(config, host, folder);
  const { module = ModuleKind.CommonJS, moduleResolution } = options;
  const isForBundler = moduleResolution === ModuleResolutionKind.Bundler || moduleResolution === void 0 && module === ModuleKind.Preserve;
  const isForNode = module >= ModuleKind.Node16 && module <= ModuleKind.NodeNext;
  const isCommonJs = isForNode && !isModule || module === ModuleKind.CommonJS;
  return {
    importExtension: endingOf(options, isForBundler),
    importsPackages: isForBundler || isForNode && isModule,
    obstacles: [...isCommonJs && options.verbatimModuleSyntax ? [noImports] : [], ...libraryObstacles(options)]
  };
}
function endingOf(options, isForBundler) {
  if (options.allowImportingTsExtensions || options.rewriteRelativeImportExtensions) return "ts";
  return isForBundler ? "none" : "js";
}
var noImports = 'verbatimModuleSyntax lets no CommonJS file write import: set "type": "module" in package.json, or leave it out of tsconfig.json';
var es2022 = 9;
function libraryObstacles({ lib, target }) {
  const hasLibrary = lib ? lib.some((name) => /^lib\.(es(2022|202[3-9]|20[3-9]\d|next)(\.full)?)\.d\.ts$/.test(name)) : target === void 0 || target >= es2022;
  return hasLibrary ? [] : ['the client needs ES2022: set "target", or "lib" where there is one, in tsconfig.json'];
}
function brokenSettings(message) {
  const hint = "correct the file, then run curlew init again";
  return new DocumentError(
    [{ severity: "error", code: "project", file: "tsconfig.json", pointer: "", message, hint }],
    "usage"
  );
}

// generator/init/workspace.ts
import { existsSync as existsSync2, readFileSync } from "node:fs";
import { dirname, join as join2, relative, resolve, sep } from "node:path";
var lockFiles = [
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
  ["package-lock.json", "npm"],
  ["npm-shrinkwrap.json", "npm"]
];
function findWorkspace(project, readManifest) {
  const folders = foldersUpTo(resolve(project));
  const top = folders.at(-1) ?? project;
  const pins = folders.map((folder) => pinnedIn(readManifest(folder)));
  const locks = folders.map((folder) => lockFiles.find(([name]) => existsSync2(join2(folder, name)))?.[1]);
  const found = folders.findIndex((_, index) => pins[index] ?? locks[index]);
  const locked = locks.findIndex((manager) => manager !== void 0);
  const installFolder = folders[locked] ?? folders[0] ?? project;
  const root = isRepository(top) ? top : installFolder;
  const below = (folder) => relative(root, folder).split(sep).join("/");
  return {
    packageManager: pins[found] ?? locks[found] ?? "npm",
    isPinned: pins.some((manager) => manager !== void 0),
    installFolder: below(installFolder),
    projectFolder: below(resolve(project))
  };
}
function foldersUpTo(folder) {
  const parent = dirname(folder);
  return parent === folder || isRepository(folder) ? [folder] : [folder, ...foldersUpTo(parent)];
}
function isRepository(folder) {
  return existsSync2(join2(folder, ".git"));
}
function pinnedIn(manifest) {
  return /^(npm|pnpm|yarn|bun)@/.exec(text(own(manifest, "packageManager")))?.[1];
}
function readIfThere(path) {
  return existsSync2(path) ? readFileSync(path, "utf8") : null;
}

// generator/init/project.ts
async function readProject(folder) {
  const packageText = readIfThere(join3(folder, "package.json"));
  const manifest = packageText === null ? {} : parseManifest(packageText);
  const dependencies = { ...raw(own(manifest, "dependencies")), ...raw(own(manifest, "devDependencies")) };
  const names = existsSync3(folder) ? readdirSync(folder) : [];
  return {
    ...await readModuleSettings(folder, own(manifest, "type") === "module"),
    folder,
    packageText,
    scripts: scriptsOf(manifest),
    workspace: findWorkspace(folder, manifestIn),
    hasCurlew: Object.hasOwn(dependencies, "curlew"),
    hasTypeScript: Object.hasOwn(dependencies, "typescript") || names.includes("tsconfig.json"),
    formatter: formatterOf(dependencies, manifest, names),
    prettierIgnore: readIfThere(join3(folder, ".prettierignore")),
    document: names.find((name) => /^(openapi|swagger|api)\.(ya?ml|json)$/i.test(name)) ?? null
  };
}
function parseManifest(packageText) {
  try {
    return raw(JSON.parse(packageText.replace(/^\ufeff/, "")));
  } catch (error) {
    const message = `this is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    const hint = "correct the file, then run curlew init again";
    throw new DocumentError(
      [{ severity: "error", code: "project", file: "package.json", pointer: "", message, hint }],
      "usage"
    );
  }
}
function scriptsOf(manifest) {
  const scripts = own(manifest, "scripts");
  if (!isRaw(scripts)) return {};
  return Object.fromEntries(Object.entries(scripts).map(([name, script]) => [name, text(script)]));
}
function manifestIn(folder) {
  const packageText = readIfThere(join3(folder, "package.json"));
  try {
    return packageText === null ? {} : parseManifest(packageText);
  } catch (error) {
    if (error instanceof DocumentError) return {};
    throw error;
  }
}
function formatterOf(dependencies, manifest, names) {
  const configured = names.some((name) => /^(\.prettierrc(\..*)?|prettier\.config\..*)$/.test(name));
  if (Object.hasOwn(dependencies, "prettier") || configured || Object.hasOwn(manifest, "prettier")) return "prettier";
  return Object.hasOwn(dependencies, "oxfmt") ? "oxfmt" : null;
}
export {
  readProject
};
