// Generated TypeScript as JavaScript that can be run: types are taken off, nothing is checked.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan } from '../plan.js';
import { renderTarget } from '../render-target.js';
import { typescript } from '../targets.js';

/** Takes TypeScript text, gives JavaScript text. */
export type Transpile = (text: string) => string;

/** Loads the compiler, which takes a while. */
export async function loadTranspiler(): Promise<Transpile> {
  const { default: ts } = await import('typescript');
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
  };
  return (text) => ts.transpileModule(text, { compilerOptions }).outputText;
}

/** Writes the client of a plan: `folder/index.js` and what belongs to it. */
export function writeClient(plan: Plan, folder: string, transpile: Transpile): void {
  for (const { path, text } of renderTarget(typescript, plan, false).files) {
    const file = join(folder, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, transpile(text));
  }
}
