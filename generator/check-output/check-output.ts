// The last look at output before anything is written: what is TypeScript parses as what the plan says, and nothing more.

import { type Diagnostic, DocumentError } from '../diagnostics.js';
import type { OutputFile } from '../output-file.js';
import { importProblems } from './imports.js';
import type { Looked } from './look.js';
import { pathProblems } from './paths.js';
import { wrongOutput } from './wrong-output.js';

/**
 * The last look at all files of a run, which must import from each other or from `modules` only: packages, or paths from
 * the output folder. Throws a {@link DocumentError} with exit `bug` for these and for what was seen, so that nothing is written.
 */
export function checkOutput(files: readonly OutputFile[], looked: readonly Looked[], modules: readonly string[]): void {
  const paths = files.map(({ path }) => path);
  const known = { paths: new Set(paths), modules };
  const imports = looked.flatMap((part) => part.imports);
  const found = [
    ...pathProblems(paths),
    ...imports.flatMap(({ path, requests }) =>
      importProblems(path, requests, known).map((message) => wrongOutput(path, message)),
    ),
    ...looked.flatMap(({ problems }) => problems),
    ...files.flatMap(jsonProblems),
  ];
  if (found.length > 0) throw new DocumentError(found, 'bug');
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
