// The flags that generated code must compile under: every strict one there is.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules');

/** TypeScript 7's native compiler: fast enough to check everything. */
export const tsc = join(modules, 'typescript7/bin/tsc');

export const compileFlags = [
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  '--noPropertyAccessFromIndexSignature',
  '--noImplicitOverride',
  '--noImplicitReturns',
  '--noFallthroughCasesInSwitch',
  '--noUnusedLocals',
  '--noUnusedParameters',
  '--verbatimModuleSyntax',
  '--isolatedModules',
  '--isolatedDeclarations',
  '--declaration',
  '--erasableSyntaxOnly',
  '--target',
  'es2022',
  '--lib',
  'es2022,dom,dom.iterable,dom.asynciterable',
  '--module',
  'nodenext',
  '--moduleResolution',
  'nodenext',
  '--pretty',
  'false',
];
