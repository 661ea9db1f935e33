// A config of unknown shape in, a typed one or every problem of it out.

import { type Diagnostic, DocumentError } from '../diagnostics.js';
import { isRaw, own, type Raw } from '../model/raw.js';
import type { Config } from '../options.js';
import { memberProblems, type ShapeProblem, shapeProblems } from './check-shape.js';
import { optionTable } from './option-table.js';
import type { ObjectShape } from './shape.js';

/** The text of a config, to point into. */
export type Locate = (
  pointers: readonly string[],
) => ReadonlyMap<string, { readonly line: number; readonly column: number }>;

/** A document of the config, or what all of them share. */
const optionsShape: ObjectShape = { type: 'object', members: optionTable };

/** Checks names and types. Throws a DocumentError (exit code 2) with all problems, placed where the text is known. */
export function checkConfig(value: unknown, file: string, locate: Locate = () => new Map()): Config {
  const problems = configProblems(value);
  if (problems.length === 0) return value as Config;
  const places = locate(problems.map(({ pointer }) => pointer));
  throw new DocumentError(
    problems.map(({ pointer, message, hint }): Diagnostic => ({
      severity: 'error',
      code: 'config',
      file,
      pointer,
      ...places.get(pointer),
      message,
      hint: hint ?? 'see "Config" in the README',
    })),
    'usage',
  );
}

function configProblems(value: unknown): readonly ShapeProblem[] {
  if (!isRaw(value)) return [{ pointer: '', message: 'the config must be an object', hint: null }];
  const { $schema, documents: _documents, ...options } = value as Raw & { readonly $schema?: unknown };
  const schema =
    $schema === undefined ? [] : shapeProblems({ type: 'string' }, $schema, { pointer: '/$schema', name: '$schema' });
  return [...schema, ...memberProblems(optionsShape, options, ''), ...documentProblems(own(value, 'documents'))];
}

function documentProblems(documents: unknown): readonly ShapeProblem[] {
  if (documents === undefined) return [];
  if (!Array.isArray(documents)) return [{ pointer: '/documents', message: 'documents must be an array', hint: null }];
  return documents.flatMap((entry: unknown, index) => {
    const pointer = `/documents/${index}`;
    if (!isRaw(entry)) return [{ pointer, message: 'a document must be an object with an input', hint: null }];
    const missing =
      own(entry, 'input') === undefined ? [{ pointer, message: 'a document needs an input', hint: null }] : [];
    return [...missing, ...memberProblems(optionsShape, entry, pointer)];
  });
}
