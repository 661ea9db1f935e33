// What a folder tells about the project in it: package manager, modules, formatter, documents that lie there.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentError } from '../diagnostics.js';
import { isRaw, own, raw, type Raw, text } from '../model/raw.js';
import { type ModuleSettings, readModuleSettings } from './module-settings.js';
import { findWorkspace, readIfThere, type Workspace } from './workspace.js';

export interface Project extends ModuleSettings {
  readonly folder: string;
  /** The text of package.json, `null` where there is none. */
  readonly packageText: string | null;
  readonly scripts: Readonly<Record<string, string>>;
  readonly workspace: Workspace;
  /** Whether package.json names curlew. */
  readonly hasCurlew: boolean;
  readonly hasTypeScript: boolean;
  readonly formatter: 'prettier' | 'oxfmt' | null;
  /** The text of .prettierignore, `null` where there is none. */
  readonly prettierIgnore: string | null;
  /** A file that is an OpenAPI document by its name, `null` where there is none. */
  readonly document: string | null;
}

/** Reads what is in a folder. Throws a DocumentError (exit code 2) where package.json or tsconfig.json is broken. */
export async function readProject(folder: string): Promise<Project> {
  const packageText = readIfThere(join(folder, 'package.json'));
  const manifest = packageText === null ? {} : parseManifest(packageText);
  const dependencies = { ...raw(own(manifest, 'dependencies')), ...raw(own(manifest, 'devDependencies')) };
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return {
    ...(await readModuleSettings(folder, own(manifest, 'type') === 'module')),
    folder,
    packageText,
    scripts: scriptsOf(manifest),
    workspace: findWorkspace(folder, manifestIn),
    hasCurlew: Object.hasOwn(dependencies, 'curlew'),
    hasTypeScript: Object.hasOwn(dependencies, 'typescript') || names.includes('tsconfig.json'),
    formatter: formatterOf(dependencies, manifest, names),
    prettierIgnore: readIfThere(join(folder, '.prettierignore')),
    document: names.find((name) => /^(openapi|swagger|api)\.(ya?ml|json)$/i.test(name)) ?? null,
  };
}

function parseManifest(packageText: string): Raw {
  try {
    return raw(JSON.parse(packageText.replace(/^\ufeff/, '')));
  } catch (error) {
    const message = `this is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    const hint = 'correct the file, then run curlew init again';
    throw new DocumentError(
      [{ severity: 'error', code: 'project', file: 'package.json', pointer: '', message, hint }],
      'usage',
    );
  }
}

function scriptsOf(manifest: Raw): Readonly<Record<string, string>> {
  const scripts = own(manifest, 'scripts');
  if (!isRaw(scripts)) return {};
  return Object.fromEntries(Object.entries(scripts).map(([name, script]) => [name, text(script)]));
}

/** The project's own was read before; a broken one above it is somebody else's and says nothing. */
function manifestIn(folder: string): Raw {
  const packageText = readIfThere(join(folder, 'package.json'));
  try {
    return packageText === null ? {} : parseManifest(packageText);
  } catch (error) {
    if (error instanceof DocumentError) return {};
    throw error;
  }
}

function formatterOf(dependencies: Raw, manifest: Raw, names: readonly string[]): Project['formatter'] {
  const configured = names.some((name) => /^(\.prettierrc(\..*)?|prettier\.config\..*)$/.test(name));
  if (Object.hasOwn(dependencies, 'prettier') || configured || Object.hasOwn(manifest, 'prettier')) return 'prettier';
  return Object.hasOwn(dependencies, 'oxfmt') ? 'oxfmt' : null;
}
