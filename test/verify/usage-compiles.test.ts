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
  for (const spec of specs) {
    const input = join(packageRoot, 'specs', spec, 'openapi.yaml');
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
