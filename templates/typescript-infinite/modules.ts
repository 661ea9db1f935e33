// Modules of the `typescript` target as a file in `typescript-infinite/operations/` imports them.

import type { TargetOptions } from '../../generator/plan.js';

/** A path with the ending that the user chose. */
export function modulePath(path: string, { importExtension }: TargetOptions): string {
  return importExtension === 'none' ? path : `${path}.${importExtension}`;
}

/** The request functions of a group. */
export function typescriptModule(group: string, options: TargetOptions): string {
  return modulePath(`../../typescript/operations/${group}`, options);
}

/** The client's runtime: the copy beside the functions, or the module that takes its place, named from the TypeScript folder. */
export function typescriptRuntime(options: TargetOptions): string {
  const { runtime } = options;
  if (runtime === null) return modulePath('../../typescript/runtime/index', options);
  if (runtime.startsWith('../')) return `../${runtime}`;
  return runtime.startsWith('./') ? `../../typescript/${runtime.slice(2)}` : runtime;
}
