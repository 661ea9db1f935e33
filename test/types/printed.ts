// Prints component schemas as `types.ts` would hold them, and compiles such texts all at once.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ApiModel, Schema } from '../../generator/model/types.js';
import type { Direction } from '../../generator/plan.js';
import { createPrinter } from '../../generator/types/print-types.js';
import { compileFlags, tsc } from '../corpus/compile-flags.js';
import { makeFolder } from '../folder.js';

export type Schemas = Readonly<Record<string, Schema>>;

export function ref(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** All that the printer reads of a model. */
function apiOf(schemas: Schemas): ApiModel {
  const empty = { title: '', version: '', description: '', openapi: '3.1.0', servers: [], tags: [], operations: [] };
  return { ...empty, securitySchemes: {}, schemas };
}

/** The declarations; every schema is asked for in `direction`, so that its input variant is made where there is one. */
export function declarations(schemas: Schemas, direction: Direction = 'output'): string {
  const names = new Map(Object.keys(schemas).map((name) => [name, name]));
  const printer = createPrinter({ schemas: apiOf(schemas).schemas, names });
  for (const id of Object.keys(schemas)) printer.expression({ id, schema: ref(id), direction });
  return printer.declarations();
}

/** The type expression of one schema beside components. */
export function expression(schema: Schema, direction: Direction = 'output', schemas: Schemas = {}): string {
  const names = new Map(Object.keys(schemas).map((name) => [name, name]));
  return createPrinter({ schemas: apiOf(schemas).schemas, names }).expression({ id: 'it', schema, direction }).text;
}

/** What the compiler says of modules by name under the flags that generated code must pass; `''` where it is content. */
export async function compile(modules: ReadonlyMap<string, string>): Promise<string> {
  const files = Object.fromEntries([...modules].map(([name, text]) => [`${name}.ts`, text]));
  const cwd = makeFolder({ 'package.json': '{ "type": "module" }', ...files });
  try {
    await promisify(execFile)(process.execPath, [tsc, ...compileFlags, ...Object.keys(files)], { cwd });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
