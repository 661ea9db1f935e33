// Where a project stands in its repository: its package manager, the lock file that counts, and the way from the root.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { own, type Raw, text } from '../model/raw.js';

export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun';

/** Folders are below the root of the repository, with slashes; `''` is the root itself. */
export interface Workspace {
  readonly packageManager: PackageManager;
  /** Whether a package.json says which version of the package manager (Corepack). */
  readonly isPinned: boolean;
  /** Where packages are installed: with the lock file, which may be above the project. */
  readonly installFolder: string;
  readonly projectFolder: string;
}

const lockFiles: readonly (readonly [string, PackageManager])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
];

/** `readManifest` gives the package.json of a folder, `{}` where there is none. */
export function findWorkspace(project: string, readManifest: (folder: string) => Raw): Workspace {
  const folders = foldersUpTo(resolve(project));
  const top = folders.at(-1) ?? project;
  const pins = folders.map((folder) => pinnedIn(readManifest(folder)));
  const locks = folders.map((folder) => lockFiles.find(([name]) => existsSync(join(folder, name)))?.[1]);
  const found = folders.findIndex((_, index) => pins[index] ?? locks[index]);
  const locked = locks.findIndex((manager) => manager !== undefined);
  const installFolder = folders[locked] ?? folders[0] ?? project;
  // Without a repository, whatever has the lock file is taken for its root.
  const root = isRepository(top) ? top : installFolder;
  const below = (folder: string): string => relative(root, folder).split(sep).join('/');
  return {
    packageManager: pins[found] ?? locks[found] ?? 'npm',
    isPinned: pins.some((manager) => manager !== undefined),
    installFolder: below(installFolder),
    projectFolder: below(resolve(project)),
  };
}

/** The folder and those above it, to the root of its repository, else to that of the disk. */
function foldersUpTo(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder || isRepository(folder) ? [folder] : [folder, ...foldersUpTo(parent)];
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

function pinnedIn(manifest: Raw): PackageManager | undefined {
  return /^(npm|pnpm|yarn|bun)@/.exec(text(own(manifest, 'packageManager')))?.[1] as PackageManager | undefined;
}

/** The text of a file, `null` where there is none. */
export function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
