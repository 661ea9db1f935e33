// A problem at an offset of a text, as the error that ends a load.

import { DocumentError } from '../diagnostics.js';
import { lineIndex } from './line-index.js';

/** What is wrong with a text, and where. */
export interface TextProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** Offset in UTF-16 code units; absent where the whole text is meant. */
  readonly offset?: number;
  /** JSON Pointer, `''` by default. */
  readonly pointer?: string;
}

/** The error for one problem. */
export function textProblem(text: string, problem: TextProblem): DocumentError {
  const { code, message, hint, offset, pointer = '' } = problem;
  const position = offset === undefined ? {} : lineIndex(text)(offset);
  return new DocumentError([{ severity: 'error', code, pointer, ...position, message, hint }]);
}
