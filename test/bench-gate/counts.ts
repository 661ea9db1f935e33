// Counts of what generated output costs: they are the same on every machine, so a test can hold them, as it cannot hold seconds.

import { join } from 'node:path';
import ts from 'typescript';
import { chunks } from '../../generator/format/chunks.js';
import { generate } from '../../generator/generate.js';
import { packageRoot } from '../../generator/package-root.js';
import { bundleSize } from '../bench/bundle.js';
import { countFiles } from '../bench/output-folder.js';

/** What is counted of one golden output. */
export interface Counts {
  /** Types and instantiations that the compiler makes for the whole TypeScript output, as `tsc --extendedDiagnostics` says. */
  readonly types: number;
  readonly instantiations: number;
  /** Files and bytes of all targets. */
  readonly files: number;
  readonly bytes: number;
  /** Bytes of gzip -9 over a minified bundle of everything that the client exports. */
  readonly bundle: number;
}

const compilerOptions: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
};

/** Counts of `generated/<spec>`. */
export async function countOutput(spec: string): Promise<Counts> {
  const folder = join(packageRoot, 'generated', spec);
  const entry = join(folder, 'typescript/index.ts');
  return {
    ...compile(entry),
    ...countFiles(folder),
    bundle: await bundleSize(entry, null),
  };
}

/** Bytes of a bundle with the client and one function of `generated/<spec>`. */
export async function functionBundle(spec: string, name: string): Promise<number> {
  return bundleSize(join(packageRoot, 'generated', spec, 'typescript/index.ts'), ['createClient', name]);
}

/** Files of the compiler's library and of the runtime are read once for all specs. */
const host = cachingHost();

function cachingHost(): ts.CompilerHost {
  const plain = ts.createCompilerHost(compilerOptions);
  const known = new Map<string, ts.SourceFile | undefined>();
  return {
    ...plain,
    getSourceFile: (path, ...rest) => {
      if (!known.has(path)) known.set(path, plain.getSourceFile(path, ...rest));
      return known.get(path);
    },
  };
}

function compile(entry: string): Pick<Counts, 'types' | 'instantiations'> {
  const program = ts.createProgram([entry], compilerOptions, host);
  const errors = program.getSemanticDiagnostics();
  if (errors.length > 0) throw new Error(ts.flattenDiagnosticMessageText(errors[0]?.messageText ?? '', '\n'));
  return { types: program.getTypeCount(), instantiations: program.getInstantiationCount() };
}

/** Pieces of a document's output that prettier is called for in a cold run. */
export async function countPrettierCalls(spec: string): Promise<number> {
  const input = join(packageRoot, 'specs', spec, 'openapi.yaml');
  const { files } = await generate({ input, formatter: 'none' });
  const modules = files.filter(({ path }) => path.endsWith('.ts'));
  return modules.reduce((sum, { text }) => sum + chunks(text).length, 0);
}
