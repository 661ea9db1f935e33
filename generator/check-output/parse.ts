// What is asked of the parser: errors, imports and exports without a syntax tree, and a tree of the little that is left.

import type { ParseResult } from 'oxc-parser';

/** One parsed module; `program` is made when it is first read, which costs more than the parsing. */
export type ParsedModule = Pick<ParseResult, 'errors' | 'module' | 'comments' | 'program'>;

/** Parses TypeScript as a module. */
export type ParseModule = (path: string, text: string) => ParsedModule;

/** Syntax errors, and what generated code never does: loading code that is named at run time. */
export function parseProblems({ errors, module }: ParsedModule): readonly string[] {
  const [first] = errors;
  if (first !== undefined) return [`it does not parse: ${first.message}`];
  return module.dynamicImports.length > 0 ? ['it imports a module at run time'] : [];
}
