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

/** `-0` as a token of its own: the integer, not `-0.0`. */
const negativeZero = /(?<![^\s:,[{])-0+(?![^\s,\]}])/;

/** The error for an integer whose sign would be lost: JSON writers print `0` for it. */
export function negativeZeroProblem(text: string): DocumentError {
  return textProblem(text, {
    code: 'negative-zero',
    message: 'the integer -0 is not kept: JSON writes it as 0',
    hint: 'write 0, or put it in quotes',
    offset: Math.max(text.search(negativeZero), 0),
  });
}

/** Whether a piece of JSON between strings holds the integer `-0`. */
export function holdsNegativeZero(between: string): boolean {
  return between.includes('-0') && negativeZero.test(between);
}
