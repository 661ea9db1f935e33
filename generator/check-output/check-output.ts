// The last look at output before anything is written: what is TypeScript parses as what the plan says, and nothing more.

import { type Diagnostic, DocumentError } from '../diagnostics.js';
import type { OutputFile } from '../output-file.js';
import type { PageShape } from '../target.js';
import { importProblems } from './imports.js';
import { pathProblems } from './paths.js';
import { type ParseModule, parseProblems, type ParsedModule } from './parse.js';
import { shapeProblems } from './shape.js';
import { wrongOutput } from './wrong-output.js';

/** What the output of a run has to be like. */
export interface ExpectedOutput {
  /** Shapes of pages by their path in the output folder; files without one have to parse, no more. */
  readonly shapes: ReadonlyMap<string, PageShape>;
  /** Modules outside the output that the user's options name: packages, or paths from the output folder. */
  readonly modules: readonly string[];
}

/**
 * Compares `files`, as they are to be written, with what the plan says they declare. Text of a document that had become
 * code, a template that lost a quote, a formatter that broke a file: each shows here. Throws a {@link DocumentError} with
 * exit `bug`, so that nothing is written.
 */
export async function checkOutput(files: readonly OutputFile[], expected: ExpectedOutput): Promise<void> {
  const problems = pathProblems(files.map(({ path }) => path));
  const modules = files.some(isTypescript) ? await typescriptProblems(files, expected) : [];
  const found = [...problems, ...modules, ...files.flatMap(jsonProblems)];
  if (found.length > 0) throw new DocumentError(found, 'bug');
}

function isTypescript({ path }: OutputFile): boolean {
  return path.endsWith('.ts');
}

async function typescriptProblems(files: readonly OutputFile[], expected: ExpectedOutput): Promise<Diagnostic[]> {
  // A run that finds nothing to do must not load the parser's native code.
  const { parseSync } = await import('oxc-parser');
  const parse: ParseModule = (path, text) => parseSync(path, text, { lang: 'ts', sourceType: 'module' });
  const paths = new Set(files.map(({ path }) => path));
  return files.filter(isTypescript).flatMap((file) => {
    const parsed = parse(file.path, file.text);
    const broken = parseProblems(parsed);
    return (broken.length > 0 ? broken : moduleProblems(file, { parsed, parse, paths, expected })).map((message) =>
      wrongOutput(file.path, message),
    );
  });
}

interface Look {
  readonly parsed: ParsedModule;
  readonly parse: ParseModule;
  readonly paths: ReadonlySet<string>;
  readonly expected: ExpectedOutput;
}

function moduleProblems(file: OutputFile, { parsed, parse, paths, expected }: Look): readonly string[] {
  const shape = expected.shapes.get(file.path);
  if (shape === undefined) return [];
  return [
    ...importProblems(file.path, parsed, { paths, modules: expected.modules }),
    ...shapeProblems(file, shape, { parsed, parse }),
  ];
}

function jsonProblems({ path, text }: OutputFile): readonly Diagnostic[] {
  if (!path.endsWith('.json')) return [];
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [wrongOutput(path, 'it is no JSON')];
  }
}
