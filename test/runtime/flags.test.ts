// The runtime compiles in other people's projects, whatever flags they have set.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const runtime = join(root, 'templates/typescript/runtime');

const strict: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  // No types of Node: the runtime uses nothing of it.
  types: [],
};

const projects: readonly { name: string; given: ts.CompilerOptions }[] = [
  { name: 'nodenext', given: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext } },
  { name: 'bundler', given: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler } },
  {
    name: 'bundler, with few flags',
    given: {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: false,
      exactOptionalPropertyTypes: false,
      noUncheckedIndexedAccess: false,
    },
  },
];

// Parsing the types of the DOM takes longer than everything else, so the projects share it.
const parsed = new Map<string, ts.SourceFile | undefined>();
const host = ts.createCompilerHost(strict);
const { getSourceFile } = host;
host.getSourceFile = (name, language, onError) => {
  if (!name.includes('lib.')) return getSourceFile(name, language, onError);
  if (!parsed.has(name)) parsed.set(name, getSourceFile(name, language, onError));
  return parsed.get(name);
};

test.each(projects)('compiles without a message under $name', ({ given }) => {
  const files = readdirSync(runtime).map((file) => join(runtime, file));
  const program = ts.createProgram(files, { ...strict, ...given }, host);
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  expect(messages).toEqual([]);
});

test('imports nothing but its own files', () => {
  const imports = readdirSync(runtime).flatMap((file) =>
    ts.preProcessFile(readFileSync(join(runtime, file), 'utf8')).importedFiles.map(({ fileName }) => fileName),
  );
  expect(imports.filter((name) => !/^\.\/[\w-]+\.js$/.test(name))).toEqual([]);
});
