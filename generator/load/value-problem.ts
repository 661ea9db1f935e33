// What a value's limits have to say, in words.

import type { DocumentError } from '../diagnostics.js';
import type { LoadLimits, Position } from '../source-document.js';
import type { ValueProblem } from './check-value.js';
import { textProblem } from './text-problem.js';

type Locate = (text: string, pointers: readonly string[]) => ReadonlyMap<string, Position>;

/** The error for a value that is too large, too deep, a ring, or a number that JSON cannot carry. */
export function valueProblem(
  text: string,
  problem: ValueProblem,
  { limits, locate, shared }: { readonly limits: LoadLimits; readonly locate: Locate; readonly shared: boolean },
): DocumentError {
  const { pointer, kind } = problem;
  // A bomb's place is deep in what it expands to; the whole text is what is wrong.
  if (kind === 'nodes') {
    const count = `more than ${limits.maxNodes.toLocaleString('en-US')} nodes`;
    const message = shared ? `aliases expand to ${count}` : `the document holds ${count}`;
    return textProblem(text, { code: 'too-many-nodes', message, hint: 'raise the limit with --max-nodes', offset: 0 });
  }
  const position = locate(text, [pointer]).get(pointer);
  const offset = position === undefined ? 0 : offsetAt(text, position);
  switch (kind) {
    case 'depth': {
      const message = `nested deeper than ${limits.maxDepth.toLocaleString('en-US')} levels`;
      return textProblem(text, { code: 'too-deep', message, hint: 'raise the limit with --max-depth', offset });
    }
    case 'ring':
      return textProblem(text, {
        code: 'alias-ring',
        message: 'an alias stands inside the value that it names',
        hint: 'use $ref for recursion; a YAML alias is a copy',
        offset,
        pointer,
      });
    case 'name':
      return textProblem(text, {
        code: 'name-too-long',
        message: `a name of more than ${limits.maxNameLength.toLocaleString('en-US')} characters`,
        hint: 'raise the limit with --max-name-length',
        offset,
        pointer: pointer.slice(0, pointer.lastIndexOf('/')),
      });
    case 'number':
      return textProblem(text, {
        code: 'not-finite',
        message: 'NaN, infinity and numbers beyond 1.8e308 are no JSON numbers',
        hint: 'write a finite number, or put it in quotes',
        offset,
        pointer,
      });
  }
}

function offsetAt(text: string, position: Position): number {
  let offset = 0;
  for (let line = 1; line < position.line; line += 1) offset = text.indexOf('\n', offset) + 1;
  return offset + position.column - 1;
}
