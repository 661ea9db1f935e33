// What the compiler settings of a project ask of generated code and of a config in TypeScript.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CompilerOptions } from 'typescript';
import { DocumentError } from '../diagnostics.js';

export type ImportExtension = 'js' | 'ts' | 'none';

export interface ModuleSettings {
  /** `ts` where imports may name TypeScript files, `none` where a bundler resolves them, else `js`, which works everywhere. */
  readonly importExtension: ImportExtension;
  /** Whether a module in TypeScript may import a package of ECMAScript modules, as `curlew.config.ts` does. */
  readonly importsPackages: boolean;
  /** What keeps generated code from compiling, with the way out. */
  readonly obstacles: readonly string[];
}

/**
 * Settings that a tsconfig.json extends count. `isModule` says that package.json has `"type": "module"`. Throws a
 * DocumentError (exit code 2) where the file is broken.
 */
export async function readModuleSettings(folder: string, isModule: boolean): Promise<ModuleSettings> {
  const path = join(folder, 'tsconfig.json');
  if (!existsSync(path)) return { importExtension: 'js', importsPackages: isModule, obstacles: [] };
  const { default: typescript } = await import('typescript');
  const { sys, ModuleResolutionKind, ModuleKind } = typescript;
  const { config, error } = typescript.readConfigFile(path, (name) => sys.readFile(name));
  if (error) throw brokenSettings(typescript.flattenDiagnosticMessageText(error.messageText, ' '));
  // The sources of the project are of no interest: none are looked for.
  const host = {
    useCaseSensitiveFileNames: sys.useCaseSensitiveFileNames,
    readDirectory: () => [],
    fileExists: (name: string) => sys.fileExists(name),
    readFile: (name: string) => sys.readFile(name),
  };
  const { options } = typescript.parseJsonConfigFileContent(config, host, folder);
  const { module = ModuleKind.CommonJS, moduleResolution } = options;
  const isForBundler =
    moduleResolution === ModuleResolutionKind.Bundler ||
    (moduleResolution === undefined && module === ModuleKind.Preserve);
  const isForNode = module >= ModuleKind.Node16 && module <= ModuleKind.NodeNext;
  const isCommonJs = (isForNode && !isModule) || module === ModuleKind.CommonJS;
  return {
    importExtension: endingOf(options, isForBundler),
    importsPackages: isForBundler || (isForNode && isModule),
    obstacles: [...(isCommonJs && options.verbatimModuleSyntax ? [noImports] : []), ...libraryObstacles(options)],
  };
}

function endingOf(options: CompilerOptions, isForBundler: boolean): ImportExtension {
  if (options.allowImportingTsExtensions || options.rewriteRelativeImportExtensions) return 'ts';
  return isForBundler ? 'none' : 'js';
}

const noImports =
  'verbatimModuleSyntax lets no CommonJS file write import: set "type": "module" in package.json, or leave it out of tsconfig.json';

/** ES2022 is in the numbers of `ScriptTarget` what its name says: ES5 is 1, ES2015 is 2. */
const es2022 = 9;

/** What no setting names depends on the version of the compiler. */
function libraryObstacles({ lib, target }: CompilerOptions): readonly string[] {
  const hasLibrary = lib
    ? lib.some((name) => /^lib\.(es(2022|202[3-9]|20[3-9]\d|next)(\.full)?)\.d\.ts$/.test(name))
    : target === undefined || target >= es2022;
  return hasLibrary ? [] : ['the client needs ES2022: set "target", or "lib" where there is one, in tsconfig.json'];
}

function brokenSettings(message: string): DocumentError {
  const hint = 'correct the file, then run curlew init again';
  return new DocumentError(
    [{ severity: 'error', code: 'project', file: 'tsconfig.json', pointer: '', message, hint }],
    'usage',
  );
}
