// The calls that typescript-usage shows compile against the client that is generated beside them.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { generate } from '../../generator/generate.js';
import { packageRoot } from '../../generator/package-root.js';

// Inside the package, so that the types of Node are found.
const root = join(packageRoot, 'node_modules/.curlew-test');
mkdirSync(root, { recursive: true });
const folder = mkdtempSync(join(root, 'usage-'));
afterAll(() => rmSync(folder, { recursive: true }));

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
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const spec of specs) {
    const input = join(packageRoot, 'specs', spec, 'openapi.yaml');
    const { files } = await generate({ input, targets: ['typescript', 'typescript-usage'], formatter: 'none' });
    for (const { path, text } of files) {
      const file = join(folder, spec, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      if (path.startsWith('typescript-usage/')) usages.push(file);
    }
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
