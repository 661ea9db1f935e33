import type { ParseResult } from 'oxc-parser';
/** One parsed module; `program` is made when it is first read, which costs more than the parsing. */
export type ParsedModule = Pick<ParseResult, 'errors' | 'module' | 'comments' | 'program'>;
/** Parses TypeScript as a module. */
export type ParseModule = (path: string, text: string) => ParsedModule;
/** Syntax errors, and what generated code never does: loading code that is named at run time. */
export declare function parseProblems({ errors, module }: ParsedModule): readonly string[];
