// What the diff does not call breaking, the compiler accepts: old inputs where new ones are taken, new answers where old ones were read.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { generate } from '../../generator/generate.js';
import { makeFolder, put } from '../folder.js';
import { api, type Part, reportOf } from './documents.js';

const leaf = fc.constantFrom<unknown[]>(
  { type: 'string' },
  { type: ['string', 'null'] },
  { type: ['string', 'number'] },
  { enum: ['x'] },
  { enum: ['x', 'y', null] },
  { type: 'integer' },
  {},
  { type: 'array', items: { type: 'string' } },
  { type: 'array', items: { enum: ['x', 'y'] } },
  { oneOf: [{ type: 'boolean' }, { const: 'x' }] },
);
const object = fc.record({
  type: fc.constant('object'),
  properties: fc.record({ a: leaf, b: leaf }, { requiredKeys: ['a'] }),
  required: fc.subarray(['a', 'b']),
});
const schema = fc.oneof(leaf, object, fc.record({ allOf: fc.tuple(object, object) }));

/** Two objects that differ in one property or in what is required. */
const neighbours = fc
  .record({ a: leaf, old: leaf, now: leaf, before: fc.subarray(['a', 'b']), after: fc.subarray(['a', 'b']) })
  .map(({ a, old, now, before, after }) => [
    { type: 'object', properties: { a, b: old }, required: before },
    { type: 'object', properties: { a, b: now }, required: after },
  ]);

/** Operations `t0`, `t1`, … that take a schema and answer with it. */
function document(schemas: readonly unknown[]): Part {
  const operations = schemas.map((given, index) => {
    const content = { 'application/json': { schema: given } };
    const responses = { '200': { description: '', content } };
    return [`/t${index}`, { post: { operationId: `t${index}`, requestBody: { required: true, content }, responses } }];
  });
  return api(Object.fromEntries(operations));
}

async function writeTypes(folder: string, name: string, given: Part): Promise<void> {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(given));
  const { files } = await generate({ input: join(folder, `${name}.json`), formatter: 'none' });
  put(join(folder, name), Object.fromEntries(files.map(({ path, text }) => [path, text])));
}

it('agrees with the compiler', async () => {
  const pairs = fc.sample(fc.oneof(fc.tuple(schema, schema), neighbours), { numRuns: 240, seed: 11 });
  const [before, after] = [document(pairs.map(([old]) => old)), document(pairs.map(([, now]) => now))];
  const folder = makeFolder({ 'package.json': '{ "type": "module" }' });
  await writeTypes(folder, 'before', before);
  await writeTypes(folder, 'after', after);
  const { changes } = await reportOf(before, after);
  const breaking = new Set(
    changes
      .filter(({ verdict }) => verdict === 'breaking')
      .map(({ subject, path }) => `${subject.kind === 'function' ? subject.name : ''} ${path.split(/[.[]/)[0]}`),
  );
  const safe = pairs.flatMap((_, index) =>
    ['input', 'output'].filter((side) => !breaking.has(`t${index} ${side}`)).map((side) => ({ index, side })),
  );
  const lines = safe.map(({ index, side }) =>
    side === 'input'
      ? `export const input${index} = (old: Before.T${index}Input): After.T${index}Input => old;`
      : `export const output${index} = (now: After.T${index}Output): Before.T${index}Output => now;`,
  );
  const imports = ['Before', 'After'].map(
    (name) => `import type * as ${name} from './${name.toLowerCase()}/typescript/index.js';`,
  );
  const file = join(folder, 'check.ts');
  writeFileSync(file, [...imports, ...lines, ''].join('\n'));
  expect(errorsOf(file)).toEqual([]);
  expect(safe.length).toBeGreaterThan(60);
  expect(breaking.size).toBeGreaterThan(100);
});

function errorsOf(file: string): readonly string[] {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  });
  return program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ messageText, start = 0, file: source }) => {
    const line = (source?.text.slice(start) ?? '').split('\n')[0];
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
