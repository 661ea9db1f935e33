// The ending of relative imports that the compiler settings of a project ask for.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentError } from '../diagnostics.js';

export type ImportExtension = 'js' | 'ts' | 'none';

/**
 * `ts` where imports may name TypeScript files, `none` where a bundler resolves them, else `js`, which works everywhere.
 * Settings that a tsconfig.json extends count. Throws a DocumentError (exit code 2) where the file is broken.
 */
export async function importExtensionOf(folder: string): Promise<ImportExtension> {
  const path = join(folder, 'tsconfig.json');
  if (!existsSync(path)) return 'js';
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
  if (options.allowImportingTsExtensions || options.rewriteRelativeImportExtensions) return 'ts';
  const resolvesForBundler =
    options.moduleResolution === ModuleResolutionKind.Bundler ||
    (options.moduleResolution === undefined && options.module === ModuleKind.Preserve);
  return resolvesForBundler ? 'none' : 'js';
}

function brokenSettings(message: string): DocumentError {
  const hint = 'correct the file, then run curlew init again';
  return new DocumentError(
    [{ severity: 'error', code: 'project', file: 'tsconfig.json', pointer: '', message, hint }],
    'usage',
  );
}
