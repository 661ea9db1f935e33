// Output that is not what was planned is refused as a whole, with what is wrong about it.

import { describe, expect, it } from 'vitest';
import { checkOutput, lookAtModules } from '../../generator/check-output/check-output.js';
import { DocumentError } from '../../generator/diagnostics.js';
import { format } from '../../generator/format/format.js';
import type { OutputFile } from '../../generator/output-file.js';
import type { PageShape } from '../../generator/target.js';

const shape: PageShape = {
  kind: 'module',
  types: ['AInput'],
  optionalTypes: ['AWritable'],
  values: ['a', 'a'],
  locals: ['aOperation'],
};

const good = `/* Generated; export const x = 1; */
import type { Client } from '../runtime/index.js';
import { send, json } from '../runtime/index.js';
/** A "comment". */
export type AInput = { 'x;y': '*/' };
const aOperation: Client = { id: 'a', n: [-1, 2n, null, true], ['__proto__']: json, read: json({ a: 'b' }) };
export function a(x: 1): void;
export function a(x: number): void { send(x, aOperation); }
`;

const runtime: OutputFile = { path: 'typescript/runtime/index.ts', text: 'export const send = () => {};\n' };

const cases = [
  { name: 'what was planned', given: good, want: [] },
  { name: 'an optional type', given: `${good}export interface AWritable {}\n`, want: [] },
  { name: 'a syntax error', given: `${good}const b = ';`, want: ['it does not parse: Unterminated string'] },
  {
    name: 'a statement more',
    given: `${good}globalThis.PWNED = 1;\n`,
    want: ['it has a statement at its top level that is no declaration (ExpressionStatement)'],
  },
  { name: 'an export more', given: `${good}export const b = 1;\n`, want: ['it exports the value "b" too often'] },
  {
    name: 'a default export',
    given: `${good}export default 1;\n`,
    want: ['it exports the value "Default" too often'],
  },
  {
    name: 'a constant more',
    given: `${good}const b = 1;\n`,
    want: ['it exports the constant "b" too often'],
  },
  {
    name: 'a constant that does something',
    given: good.replace("id: 'a'", "id: fetch('x')"),
    want: ['the constant aOperation holds more than data (CallExpression)'],
  },
  {
    name: 'a constant that computes a key',
    given: good.replace("id: 'a'", '[send()]: 1'),
    want: ['the constant aOperation holds more than data (computed key)'],
  },
  {
    name: 'a template literal',
    given: good.replace("id: 'a'", 'id: `${1}`'),
    want: ['the constant aOperation holds more than data (TemplateLiteral)'],
  },
  {
    name: 'an argument that does something',
    given: good.replace("{ a: 'b' }", '{ a: () => 1 }'),
    want: ['the constant aOperation holds more than data (ArrowFunctionExpression)'],
  },
  {
    name: 'two constants in one',
    given: good.replace('json({', 'json }, b = { x: json({'),
    want: ['it has a statement at its top level that is no declaration (VariableDeclaration)'],
  },
  {
    name: 'a type that is gone',
    given: good.replace(/export type.*\n/, ''),
    want: ['it exports the type "AInput" not often enough'],
  },
  {
    name: 'an overload that is gone',
    given: good.replace(/export function a\(x: 1.*\n/, ''),
    want: ['it exports the value "a" not often enough'],
  },
  {
    name: 'a module that nobody named',
    given: good.replace('{ send, json } from', '{ send, json } from "evil";import'),
    want: ['it imports "evil"'],
  },
  {
    name: 'a file that is not there',
    given: `${good}export * from './gone.js';`,
    want: ['it imports "./gone.js"'],
  },
  {
    name: 'code loaded at run time',
    given: good.replace("id: 'a'", "id: import('evil')"),
    want: ['it imports a module at run time'],
  },
];

describe('a module', () => {
  it.each(cases)('$name', async ({ given, want }) => {
    const path = 'typescript/operations/a.ts';
    expect(await problems([runtime, { path, text: given }], new Map([[path, shape]]))).toEqual(
      want.map((message) => `bug ${path}: this file is not what was planned: ${message}`),
    );
  });
});

const others = [
  {
    name: 'a script with a statement more',
    given: { path: 'usage/a.ts', text: 'a();\nb();\n' },
    want: 'it has 2 statements instead of 1',
  },
  { name: 'a broken page of no known shape', given: { path: 'x/a.ts', text: 'a(' }, want: 'it does not parse' },
  { name: 'broken JSON', given: { path: 'x/a.json', text: '{' }, want: 'it is no JSON' },
  { name: 'a path out of the folder', given: { path: '../a.sh', text: '' }, want: 'its name cannot be written' },
  { name: 'an absolute path', given: { path: '/a.sh', text: '' }, want: 'its name cannot be written' },
  { name: 'a device of Windows', given: { path: 'x/con.sh', text: '' }, want: 'its name cannot be written' },
  { name: 'a dot at the end', given: { path: 'x/a.', text: '' }, want: 'its name cannot be written' },
  {
    name: 'a name that differs in case',
    given: { path: 'typescript/RUNTIME/index.ts', text: '' },
    want: 'its name differs',
  },
];

describe('a run', () => {
  it.each(others)('$name', async ({ given, want }) => {
    const shapes = new Map<string, PageShape>([['usage/a.ts', { kind: 'script', statements: 1 }]]);
    const found = await problems([runtime, given], shapes);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toContain(want);
  });

  it('takes modules that the options name', async () => {
    const path = 'typescript/operations/a.ts';
    const text = "export * from '@acme/runtime';\nexport * from '../../../shared/index.js';\n";
    const nothing: PageShape = { kind: 'module', types: [], optionalTypes: [], values: [], locals: [] };
    const modules = ['@acme/runtime', '../shared/index.js'];
    expect(await problems([{ path, text }], new Map([[path, nothing]]), modules)).toEqual([]);
    expect(await problems([{ path, text }], new Map([[path, nothing]]))).toHaveLength(2);
  });

  it('refuses what a formatter made of a good file', async () => {
    const path = 'typescript/operations/a.ts';
    const [formatted] = await format([{ path, text: good }], 'typescript', {
      name: 'prettier',
      folder: 'generated',
      cache: false,
    });
    const shapes = new Map([[path, shape]]);
    expect(await problems([runtime, { path, text: formatted?.text ?? '' }], shapes)).toEqual([]);
    const cut = (formatted?.text ?? '').replace("'x;y'", 'x;y');
    expect(await problems([runtime, { path, text: cut.replace('*/', '') }], shapes)).not.toEqual([]);
  });
});

async function problems(
  files: readonly OutputFile[],
  shapes: ReadonlyMap<string, PageShape>,
  modules: readonly string[] = [],
): Promise<readonly string[]> {
  try {
    checkOutput(files, [await lookAtModules(files, shapes)], { modules });
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.diagnostics.map(({ file, message }) => `${error.exit} ${file}: ${message}`);
  }
}
