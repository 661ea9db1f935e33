// Where the templates of a target lie: beside it in the package, or in a folder of the user's.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import type { Target } from '../target.js';

/** Whether a user wrote the target or one of its templates: then they are checked before they are used. */
export function isCustom({ folder, overrides }: Target): boolean {
  return folder !== undefined || overrides !== undefined;
}

/** The folder that holds a target's templates and runtime. */
export function targetFolder({ folder, name }: Target): string {
  return folder ?? join(packageRoot, 'templates', name);
}

/** Paths of a target's templates by name without `.hbs`, sorted by name; overrides take the place of the target's own. */
export function templatePaths(target: Target): ReadonlyMap<string, string> {
  const own = templatesIn(targetFolder(target));
  const overrides = target.overrides === undefined ? [] : templatesIn(target.overrides);
  return new Map([...own, ...overrides.filter(([name]) => own.some(([known]) => known === name))]);
}

/** Names without `.hbs` and paths of the templates in a folder, sorted; none where there is no folder. */
export function templatesIn(folder: string): readonly (readonly [string, string])[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.hbs')) : [];
  return names.sort().map((name) => [name.slice(0, -4), join(folder, name)]);
}

/** Sources of a target's templates by name. */
export function readTemplates(target: Target): ReadonlyMap<string, string> {
  return new Map([...templatePaths(target)].map(([name, path]) => [name, readFileSync(path, 'utf8')]));
}
