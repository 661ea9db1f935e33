// Templates of the user's, held to what curlew's own are held to before anything is rendered.

import { readFileSync } from 'node:fs';
import { type Diagnostic, DocumentError } from '../diagnostics.js';
import { nearestName } from '../nearest-name.js';
import type { Target } from '../target.js';
import { lintTemplate, type TemplateProblem } from './template-lint.js';
import { targetFolder, templatesIn } from './template-sources.js';

/** Throws a DocumentError (exit code 2) with every problem of the user's templates, by file, line and column. */
export function checkTemplates(target: Target): void {
  const helpers = new Set([...Object.keys(target.syntax), 'code']);
  const own = target.folder === undefined ? [] : templatesIn(target.folder);
  const overrides = target.overrides === undefined ? [] : templatesIn(target.overrides);
  const known = templatesIn(targetFolder(target)).map(([name]) => name);
  const problems = [
    ...overrides.flatMap(([name, path]) =>
      known.includes(name) ? [] : [unknownTemplate(target, { name, path }, known)],
    ),
    ...[...own, ...overrides].flatMap(([, path]) => fileProblems(path, { helpers, names: known })),
  ];
  if (problems.length > 0) throw new DocumentError(problems, 'usage');
}

function unknownTemplate(
  target: Target,
  { name, path }: { readonly name: string; readonly path: string },
  known: readonly string[],
): Diagnostic {
  const nearest = nearestName(name, known);
  const hint = nearest === null ? `its templates are ${known.join(', ')}` : `did you mean ${nearest}.hbs?`;
  const message = `the target ${target.name} has no template ${name}.hbs`;
  return { severity: 'error', code: 'unknown-template', file: path, pointer: '', message, hint };
}

function fileProblems(
  path: string,
  { helpers, names }: { readonly helpers: ReadonlySet<string>; readonly names: readonly string[] },
): readonly Diagnostic[] {
  const hint = `helpers are ${[...helpers].join(', ')}; blocks are if, unless, each; partials are ${names.join(', ')}`;
  return sourceProblems(readFileSync(path, 'utf8'), { helpers, names }).map(({ line, column, message }) => ({
    severity: 'error',
    code: 'template',
    file: path,
    pointer: '',
    line,
    column,
    message,
    hint,
  }));
}

function sourceProblems(
  source: string,
  { helpers, names }: { readonly helpers: ReadonlySet<string>; readonly names: readonly string[] },
): readonly TemplateProblem[] {
  try {
    return lintTemplate(source, helpers, names);
  } catch (error) {
    const { message, lineNumber, column } = error as { message: string; lineNumber?: number; column?: number };
    // The parser says its place in the message, over an excerpt; the last line says what it expected.
    const [first = ''] = message.split('\n').slice(-1);
    const line = lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    return [{ line, column: (column ?? 0) + 1, message: first }];
  }
}
