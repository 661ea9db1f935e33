// The calls that typescript-usage shows compile against the client that is generated beside them.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { generate } from '../../generator/generate.js';
import { packageRoot } from '../../generator/package-root.js';
import { makeFolder, put } from '../folder.js';

// Inside the package, so that the types of Node are found.
const root = join(packageRoot, 'node_modules/.curlew-test');
mkdirSync(root, { recursive: true });
const folder = makeFolder({ 'package.json': '{ "type": "module" }' }, root);

const specs = `cloudflare bodies-json bodies-multipart bodies-text-binary bodies-urlencoded numbers parameters-styles
  pagination-cursor security servers several-media-types streams hostile-text`.split(/\s+/);

/** Examples that are not of their own types, a file in a form, and functions that are called as constants of others. */
const careless = `openapi: 3.1.0
info: { title: Careless, version: '1' }
servers: [{ url: 'https://careless.example' }]
paths:
  /domains:
    post:
      operationId: getDomain
      parameters:
        - { name: kind, in: query, required: true, schema: { type: string, enum: ['', full], example: other } }
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties: { labels: { type: object, properties: { localeCode: { type: string } } } }
              example: { labels: { en_US: Bird }, weight: 12 }
      responses: { '204': { description: Done } }
  /domain-operations:
    put:
      operationId: getDomainOperation
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, properties: { photo: { type: string, format: binary } }, example: { photo: text } }
      responses: { '204': { description: Done } }
    post:
      operationId: addMembers
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: '#/components/schemas/Open' } }
      responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Open' } } } } }
components:
  schemas:
    Open:
      type: object
      required: [name]
      properties: { name: { type: string } }
      additionalProperties: { type: object }
`;

/** Strict, as the generated client promises. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
};

test('every usage of the specs compiles', async () => {
  const usages: string[] = [];
  const inputs = new Map(specs.map((spec) => [spec, join(packageRoot, 'specs', spec, 'openapi.yaml')]));
  inputs.set('careless', join(folder, 'careless.yaml'));
  put(folder, { 'careless.yaml': careless });
  for (const [spec, input] of inputs) {
    const { files } = await generate({ input, targets: ['typescript', 'typescript-usage'], formatter: 'none' });
    put(join(folder, spec), Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const paths = files.map(({ path }) => path).filter((path) => path.startsWith('typescript-usage/'));
    usages.push(...paths.map((path) => join(folder, spec, path)));
  }
  const program = ts.createProgram(usages, options);
  const problems = usages.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)));
  expect(
    ts.formatDiagnostics(problems, {
      getCanonicalFileName: String,
      getCurrentDirectory: () => folder,
      getNewLine: () => '\n',
    }),
  ).toBe('');
  expect(usages.length).toBeGreaterThan(specs.length);
}, 120_000);
